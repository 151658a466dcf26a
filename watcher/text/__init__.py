"""Pure helpers for text as officials publish it: charset, mark-up, normal form, language, dates, URLs."""
