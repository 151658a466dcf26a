"""Transcripts in the conventions of Eastern Europe, Asia and the Middle East."""

# (convention, mark-up, turns as "kind role speaker: beginning"); speaker "-" is unnamed
TRANSCRIPTS = [
    (
        "Moscow, foreign ministry: question, its subject, answer",
        """<p>Брифинг начинается с главного.</p><p>Мы следим за ситуацией: она непростая.</p>
        <p><b>Из ответов на вопросы:</b></p><p><b>Вопрос:</b> Как бы Вы прокомментировали санкции?</p>
        <p><b>М.В.Орлова:</b> Они незаконны.</p><p>Мы говорили об этом: и не раз.</p>
        <p><b>Вопрос:</b> Будут ли ответные меры? Спасибо.</p><p><b>Ответ:</b> Да.</p>
        <p><b>Вопрос (перевод с английского):</b> Когда?</p><p><b>М.В.Орлова:</b> В своё время.</p>""",
        [
            "statement - -: Брифинг",
            "question journalist -: Как бы",
            "answer official М.В.Орлова: Они",
            "question journalist -: Будут",
            "answer official -: Да",
            "question journalist -: Когда",
            "answer official М.В.Орлова: В своё",
        ],
    ),
    (
        "Moscow, the president: initials for everybody, a reporter who introduces himself",
        """<p><b>Д.Озеров:</b> Добрый день! Начинаем нашу пресс-конференцию.</p>
        <p><b>В.Громов:</b> Добрый день! Слушаю вас.</p><p>Начнём сразу с вопросов.</p>
        <p><b>А.Лисин:</b> Антон Лисин, «Коммерсантъ». Скажите, пожалуйста, когда закончится спор?</p>
        <p><b>В.Громов:</b> Когда обе стороны захотят: не раньше.</p>
        <p><b>Вопрос (как переведено):</b> Ожидаете ли Вы встречи?</p><p><b>В.Громов:</b> Посмотрим.</p>
        <p><b>Реплика:</b> А по газу?</p><p><b>В.Громов:</b> И по газу. Верно, Дмитрий?</p>
        <p><b>Д.Озеров:</b> Спасибо, на этом всё.</p>""",
        [
            "statement official Д.Озеров: Добрый",
            "statement official В.Громов: Добрый",
            "question journalist А.Лисин: Антон",
            "answer official В.Громов: Когда",
            "question journalist -: Ожидаете",
            "answer official В.Громов: Посмотрим",
            "question journalist -: А по",
            "answer official В.Громов: И по",
            "answer official Д.Озеров: Спасибо",
        ],
    ),
    (
        "Kyiv",
        """<p><strong>Запитання:</strong> Чи є новини про обмін?</p>
        <p><strong>Відповідь:</strong> Є: робота триває.</p>
        <p><strong>Журналістка:</strong> А строки?</p>
        <p><strong>Речниця МЗС Олена Савчук:</strong> Не назву.</p>
        <p><strong>Кореспондент «Укрінформу»:</strong> Чому?</p>
        <p><strong>Олена Савчук:</strong> З міркувань безпеки.</p>""",
        [
            "question journalist -: Чи є",
            "answer official -: Є",
            "question journalist -: А строки",
            "answer official Речниця МЗС Олена Савчук: Не",
            "question journalist Укрінформу: Чому",
            "answer official Олена Савчук: З міркувань",
        ],
    ),
    (
        "Beijing: reporters by medium, the spokesperson by name",
        """<p>2026年5月6日，外交部发言人宋岚主持例行记者会。</p>
        <p>宋岚：今天我没有要发布的消息，请提问。</p>
        <p>新华社记者：请介绍此访安排。</p><p>宋岚：双方将就共同关心的问题交换意见。</p>
        <p>我们期待访问取得成功。</p>
        <p>法新社记者：对制裁有何评论？</p><p>宋岚：中方的立场是一贯的：坚决反对。</p>
        <p>《环球日报》记者：追问一句？</p>
        <p>宋岚：没有补充。</p><p>彭博社：何时签署？</p><p>宋岚：请保持关注。</p>""",
        [
            "statement - -: 2026",
            "statement official 宋岚: 今天",
            "question journalist -: 请介绍",
            "answer official 宋岚: 双方",
            "question journalist -: 对制裁",
            "answer official 宋岚: 中方",
            "question journalist -: 追问",
            "answer official 宋岚: 没有",
            "question journalist 彭博社: 何时",
            "answer official 宋岚: 请保持",
        ],
    ),
    (
        "Taipei and Hong Kong, traditional characters",
        """<p>記者：請問處長，措施何時生效？</p><p>處長：下月一日。</p><p>記者：會否延期？</p>
        <p>處長：不會：已有決定。</p>
        <p>問：對外界批評有何回應？</p><p>答：我們歡迎意見。</p>""",
        [
            "question journalist -: 請問",
            "answer official 處長: 下月",
            "question journalist -: 會否",
            "answer official 處長: 不會",
            "question journalist -: 對外界",
            "answer official -: 我們",
        ],
    ),
    (
        "Tokyo: reporters by medium and name in lenticular brackets",
        """<p>冒頭発言</p><p>【岩田外務大臣】冒頭、一件報告がございます。</p>
        <p>来週、欧州を訪問いたします。</p>
        <p>質疑応答</p><p>【朝陽新聞　森記者】制裁について伺います。</p>
        <p>【岩田外務大臣】関係国と連携してまいります。</p><p>【記者】時期はいつですか。</p>
        <p>【岩田外務大臣】予断は差し控えます。</p>""",
        [
            "statement - -: 冒頭発言",
            "statement official 岩田外務大臣: 冒頭、",
            "statement - -: 質疑応答",
            "question journalist -: 制裁",
            "answer official 岩田外務大臣: 関係",
            "question journalist -: 時期",
            "answer official 岩田外務大臣: 予断",
        ],
    ),
    (
        "Tokyo: half-width and full-width brackets with question and answer",
        """<p>（問）閣議の内容についてお聞かせください。</p><p>（答）特にございません。</p>
        <p>（問）為替についてはいかがですか。</p>
        <p>（大臣）コメントは控えます。</p><p>以上です。</p>""",
        [
            "question journalist -: 閣議",
            "answer official -: 特に",
            "question journalist -: 為替",
            "answer official 大臣: コメント",
        ],
    ),
    (
        "Seoul",
        """<p>안녕하십니까? 정례브리핑을 시작하겠습니다.</p>
        <p>&lt;질문&gt; 제재에 대한 입장은 무엇입니까? (한빛일보 김수현 기자)</p>
        <p>&lt;답변&gt; 주시하고 있습니다.</p><p>기자: 일정은 정해졌습니까?</p><p>대변인: 아직입니다.</p>
        <p>◇기자: 언제쯤입니까?</p><p>◆대변인: 곧입니다.</p>""",
        [
            "statement - -: 안녕",
            "question journalist -: 제재에",
            "answer official -: 주시",
            "question journalist -: 일정은",
            "answer official 대변인: 아직",
            "question journalist -: 언제쯤",
            "answer official 대변인: 곧",
        ],
    ),
    (
        "Ankara",
        """<p><strong>DIŞİŞLERİ BAKANI KEREM AYDIN:</strong> Hoş geldiniz. Sorulara geçelim.</p>
        <p><strong>SORU:</strong> Sayın Bakan, yaptırım olacak mı?</p>
        <p><strong>CEVAP:</strong> Hayır: gerek yok.</p>
        <p><strong>GAZETECİ:</strong> Peki ya gaz?</p>
        <p><strong>DIŞİŞLERİ BAKANI KEREM AYDIN:</strong> Görüşüyoruz.</p>
        <p><strong>SÖZCÜ:</strong> Son soruyu alalım.</p><p><strong>MUHABİR:</strong> Teşekkürler.</p>""",
        [
            "statement official DIŞİŞLERİ BAKANI KEREM AYDIN: Hoş",
            "question journalist -: Sayın",
            "answer official -: Hayır",
            "question journalist -: Peki",
            "answer official DIŞİŞLERİ BAKANI KEREM AYDIN: Görüş",
            "answer official SÖZCÜ: Son",
            "question journalist -: Teşekkürler",
        ],
    ),
    (
        "Arabic: question, spokesman, agency",
        """<p>المتحدث الرسمي: أهلا بكم. نبدأ بالأسئلة.</p><p>سؤال: ما موقفكم من العقوبات؟</p>
        <p>المتحدث الرسمي: موقفنا واضح: نرفضها.</p><p>صحفي: ومتى يصدر القرار؟</p>
        <p>المتحدث الرسمي: قريبا.</p>
        <p>س: وماذا بعد؟</p><p>ج: سنرى.</p>""",
        [
            "statement official المتحدث الرسمي: أهلا",
            "question journalist -: ما موقفكم",
            "answer official المتحدث الرسمي: موقفنا",
            "question journalist -: ومتى",
            "answer official المتحدث الرسمي: قريبا",
            "question journalist -: وماذا",
            "answer official -: سنرى",
        ],
    ),
    (
        "Persian and Hebrew",
        """<p>خبرنگار: آیا مذاکرات ادامه دارد؟</p><p>سخنگو: بله، ادامه دارد.</p><p>پرسش: در چه سطحی؟</p>
        <p>پاسخ: کارشناسی.</p><p>שאלה: האם יהיו סנקציות?</p><p>תשובה: לא: אין צורך.</p>
        <p>עיתונאית: מתי תפורסם ההודעה?</p><p>דובר המשרד: בקרוב.</p>""",
        [
            "question journalist -: آیا",
            "answer official سخنگو: بله",
            "question journalist -: در چه",
            "answer official -: کارشناسی",
            "question journalist -: האם",
            "answer official -: לא",
            "question journalist -: מתי",
            "answer official דובר המשרד: בקרוב",
        ],
    ),
    (
        "Warsaw, Prague and Bucharest",
        """<p><strong>Rzecznik rządu Jan Wilk:</strong> Dzień dobry. Zapraszam do pytań.</p>
        <p><strong>Dziennikarka TVP:</strong> Czy będą sankcje?</p>
        <p><strong>Jan Wilk:</strong> Tak: wkrótce.</p>
        <p><strong>Pytanie:</strong> Jakie?</p><p><strong>Odpowiedź:</strong> Finansowe.</p>
        <p><strong>Otázka:</strong> A kdy?</p><p><strong>Mluvčí:</strong> Zítra.</p>
        <p><strong>Întrebare:</strong> De ce?</p>
        <p><strong>Purtătorul de cuvânt:</strong> Pentru că trebuie.</p>""",
        [
            "statement official Rzecznik rządu Jan Wilk: Dzień",
            "question journalist TVP: Czy",
            "answer official Jan Wilk: Tak",
            "question journalist -: Jakie",
            "answer official -: Finansowe",
            "question journalist -: A kdy",
            "answer official Mluvčí: Zítra",
            "question journalist -: De ce",
            "answer official Purtătorul de cuvânt: Pentru",
        ],
    ),
    (
        "Delhi",
        """<p><strong>Shri Arun Nair, Official Spokesperson:</strong> Good evening, friends. We take
        questions now.</p>
        <p><strong>Sidhant, WION:</strong> Sir, on the talks with Tokyo: what is the agenda?</p>
        <p><strong>Manash, PTI:</strong> And, sir, the visas?</p>
        <p><strong>Shri Arun Nair, Official Spokesperson:</strong> I will take both together.</p>
        <p>We have a full agenda.</p><p><strong>Unidentified Speaker:</strong> (Inaudible)</p>
        <p><strong>Shri Arun Nair, Official Spokesperson:</strong> Next.</p>""",
        [
            "statement official Shri Arun Nair: Good",
            "question journalist Sidhant: Sir",
            "question journalist Manash: And",
            "answer official Shri Arun Nair: I will",
            "question journalist Unidentified Speaker: (Inaudible",
            "answer official Shri Arun Nair: Next",
        ],
    ),
    (
        "Jakarta, Hanoi and Bangkok",
        """<p>Pertanyaan: Apakah ada sanksi?</p><p>Juru Bicara: Tidak: belum ada.</p><p>Wartawan: Kapan?</p>
        <p>Menteri: Segera.</p><p>Câu hỏi: Xin cho biết phản ứng của Việt Nam?</p>
        <p>Trả lời: Lập trường của chúng tôi là nhất quán.</p><p>ผู้สื่อข่าว: เมื่อไร</p>
        <p>โฆษก: เร็ว ๆ นี้</p>""",
        [
            "question journalist -: Apakah",
            "answer official Juru Bicara: Tidak",
            "question journalist -: Kapan",
            "answer official Menteri: Segera",
            "question journalist -: Xin",
            "answer official -: Lập",
            "question journalist -: เมื่อไร",
            "answer official โฆษก: เร็ว",
        ],
    ),
]
