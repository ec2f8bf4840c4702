"""Reads numbers written out in words, Vietnamese and English, without the code that writes them."""

VIETNAMESE = dict(zip("không một hai ba bốn năm sáu bảy tám chín".split(), range(10))) | {"mốt": 1, "tư": 4, "lăm": 5}
SCALES = [("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 10**3), ("trăm", 100)]
ENGLISH = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split(),
        range(20),
    )
) | dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10)))
ENGLISH_SCALES = [("billion", 10**9), ("million", 10**6), ("thousand", 10**3), ("hundred", 100)]


def number(words, language):
    """The number that words name; None for other words."""
    words = words.lower().replace("-", " ").split()
    return _vietnamese(words) if language == "vi" else _english(words)


def _scaled(words, scales, read):
    """What stands before the last of the greatest scale times it, and what stands behind; None without a scale."""
    for name, factor in scales:
        if name in words:
            place = len(words) - 1 - words[::-1].index(name)
            high, low = read(words[:place]), read(words[place + 1 :]) if words[place + 1 :] else 0
            return (None,) if high is None or low is None else (high * factor + low,)
    return None


def _vietnamese(words):
    found = _scaled(words, SCALES, _vietnamese)
    if found:
        return found[0]
    if len(words) == 1:
        return 10 if words[0] == "mười" else VIETNAMESE.get(words[0])
    if words[:1] == ["linh"]:
        return _vietnamese(words[1:])
    tens = 10 if words[:1] == ["mười"] else VIETNAMESE.get(words[0], 0) * 10 if words[1:2] == ["mươi"] else None
    rest = words[1:] if words[:1] == ["mười"] else words[2:]
    if tens is None or len(rest) > 1 or (rest and rest[0] not in VIETNAMESE):
        return None
    return tens + (VIETNAMESE[rest[0]] if rest else 0)


def _english(words):
    found = _scaled(words, ENGLISH_SCALES, _english)
    if found:
        return found[0]
    values = [ENGLISH.get(word) for word in words]
    if not values or None in values or len(values) > 2:
        return None
    if len(values) == 2 and not (values[0] >= 20 and 1 <= values[1] <= 9):
        return None
    return sum(values)
