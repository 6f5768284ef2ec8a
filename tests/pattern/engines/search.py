"""Reads `<pattern>\t<text>` lines, both in hex of UTF-8; prints 1 where the pattern matches anywhere, 0 where not."""

import re
import sys
import warnings

warnings.simplefilter("error")
for line in sys.stdin:
    pattern, text = (bytes.fromhex(part).decode() for part in line.rstrip("\n").split("\t"))
    print(int(re.search(pattern, text) is not None))
