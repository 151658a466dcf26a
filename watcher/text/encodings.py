"""Charset labels as the WHATWG Encoding Standard reads them: what a label says is not what it means."""

_LABELS = {
    "utf-8": "utf8 utf-8 unicode-1-1-utf-8 x-unicode20utf8 ascii-utf8",
    "utf-16-le": "utf-16 utf-16le ucs-2 unicode csunicode iso-10646-ucs-2",
    "utf-16-be": "utf-16be unicodefffe",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251 win-1251 win1251",
    # Latin-1 and ASCII mean windows-1252 on the web.
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 latin1 latin-1 l1 ascii us-ascii"
    " iso_8859-1 cp819 ibm819 ansi_x3.4-1968",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 latin5 l5 iso_8859-9",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "cp874": "windows-874 cp874 tis-620 iso-8859-11 iso8859-11 dos-874",
    "cp866": "ibm866 cp866 866 csibm866",
    "iso8859-2": "iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2",
    "iso8859-3": "iso-8859-3 iso8859-3 latin3 l3",
    "iso8859-4": "iso-8859-4 iso8859-4 latin4 l4",
    "iso8859-5": "iso-8859-5 iso8859-5 iso88595 cyrillic",
    "iso8859-6": "iso-8859-6 iso8859-6 iso88596 arabic asmo-708 iso-8859-6-i iso-8859-6-e",
    "iso8859-7": "iso-8859-7 iso8859-7 iso88597 greek greek8 elot_928",
    "iso8859-8": "iso-8859-8 iso8859-8 iso88598 hebrew iso-8859-8-i iso-8859-8-e visual logical",
    "iso8859-10": "iso-8859-10 iso8859-10 latin6 l6",
    "iso8859-13": "iso-8859-13 iso8859-13",
    "iso8859-14": "iso-8859-14 iso8859-14",
    "iso8859-15": "iso-8859-15 iso8859-15 latin9 latin-9 l9",
    "iso8859-16": "iso-8859-16 iso8859-16",
    "koi8-r": "koi8-r koi8 koi koi8_r cskoi8r",
    "koi8-u": "koi8-u koi8-ru",
    "mac_roman": "macintosh mac x-mac-roman",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "gb18030 gbk gb2312 gb_2312 gb_2312-80 x-gbk cp936 ms936 euc-cn chinese hz-gb-2312",
    "big5hkscs": "big5 big5-hkscs big5hkscs x-x-big5 cn-big5 cp950",
    "euc_jp": "euc-jp eucjp x-euc-jp",
    "iso2022_jp": "iso-2022-jp csiso2022jp",
    # What Windows added comes second (see WIDER): it spells the wave dash otherwise than JIS does.
    "shift_jis": "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis",
    "cp932": "windows-31j cp932 ms932",
    "cp949": "euc-kr euckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949 uhc korean",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
WIDER = {"shift_jis": "cp932"}
"""Codecs to try where the one that a label means exactly does not fit."""


def codec_for(label: str) -> str | None:
    """Return the Python codec for a charset label, None for one that is unknown or no charset."""
    return _CODECS.get(label.strip().lower())
