#!/usr/bin/env python3
"""Verifies an export of Probity's audit trail. Shares no code with Probity; needs Python 3.8 and nothing else.

    python3 audit_verify.py EXPORT.jsonl PUBLIC.key [CHECKPOINTS.jsonl]

Written from src/docs/AUDIT.md. Ends with 0 when nothing is wrong, 1 when something is, 2 when it cannot tell.
The first line of the answer names the first bad entry.
"""
import base64
import hashlib
import json
import sys

# ---- Ed25519, after RFC 8032, section 5.1 ----
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P:
        return None
    return P - x if x & 1 != sign else x


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = recover_x(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def added(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    w, x, y, z = f - e, h - g, h + g, f + e
    return w * x % P, y * z % P, x * y % P, w * z % P


def times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = added(result, point)
        point = added(point, point)
        number >>= 1
    return result


def is_same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point_of(data):
    y = int.from_bytes(data, "little")
    x = recover_x(y & (1 << 255) - 1, y >> 255)
    if x is None:
        return None
    y &= (1 << 255) - 1
    return x, y, 1, x * y % P


def is_signed(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r = point_of(key), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return is_same(times(s, BASE), added(r, times(h, a)))


# ---- the trail ----
HEX = set("0123456789abcdef")


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def once(pairs):
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a key stands twice")
    return fields


def parsed(line):
    try:
        value = json.loads(line, object_pairs_hook=once)
        # What is not written in the one canonical way was not written by Probity.
        return value if isinstance(value, dict) and canonical(value) == line else None
    except (ValueError, RecursionError):
        return None


class Trail:
    def __init__(self, key):
        self.key = key
        self.casebook = None
        self.marks = []
        self.heads = {}
        self.faults = []
        self.notes = []

    def fault(self, entry, what):
        self.faults.append((entry, what))

    def checkpoint(self, line, where):
        value = parsed(line)
        try:
            signed = value["signed"]
            signature = base64.b64decode(value["signature"], validate=True)
            if not is_signed(self.key, canonical(signed).encode("utf-8", "surrogateescape"), signature):
                raise ValueError
            start, size, marks = signed["from"], signed["size"], signed["marks"]
            mark = [marks[i:i + 12] for i in range(0, len(marks), 12)]
        except (ValueError, KeyError, TypeError):
            self.fault(0, where + " was not signed by the given key, or was changed")
            return
        self.casebook = self.casebook or signed["casebook"]
        if signed["casebook"] != self.casebook:
            self.fault(0, where + " is of another casebook")
        elif signed["kind"] == "restore":
            if size < len(self.marks):
                self.notes.append("a backup was restored on %s: entries after %d were given up" % (signed["at"], size))
                del self.marks[size:]
                self.heads = {n: h for n, h in self.heads.items() if n <= size}
        elif start > len(self.marks):
            self.fault(0, "a checkpoint is missing before " + where)
        elif start + len(mark) != size:
            self.fault(0, where + " does not have a mark for each entry")
        else:
            known = self.marks[start:size]
            if known != mark[:len(known)]:
                self.fault(0, where + " disagrees with one before it")
                return
            if size > len(self.marks):
                self.marks[start:] = mark
                self.heads[size] = signed["hash"]

    def entries(self, lines):
        previous, number = "0" * 64, 0
        for line in lines:
            number += 1
            value = parsed(line)
            if value is None or set(value) != {"entry", "hash"} or not isinstance(value["entry"], dict):
                self.fault(number, "is no entry as they are written")
                continue
            entry = value["entry"]
            found = hashlib.sha256(canonical(entry).encode("utf-8", "surrogateescape")).hexdigest()
            if entry.get("seq") != number:
                self.fault(number, "has another entry in its place")
            elif found != value["hash"]:
                self.fault(number, "does not have its hash")
            elif number <= len(self.marks) and self.marks[number - 1] != found[:12]:
                self.fault(number, "is not the one that was signed")
            elif entry.get("previous") != previous:
                self.fault(number, "does not follow the one before it")
            if self.heads.get(number, found) != found:
                self.fault(number, "is not the one that was signed")
            previous = found
        if number < len(self.marks):
            self.fault(number + 1, "is missing: %d were signed" % len(self.marks))
        if number > len(self.marks):
            self.fault(len(self.marks) + 1, "was signed by no checkpoint")
        return number


def lines_of(path):
    with open(path, encoding="utf-8", errors="surrogateescape", newline="\n") as file:
        for line in file:
            yield line[:-1] if line.endswith("\n") else line


def verify(export, key_file, elsewhere=None):
    with open(key_file, encoding="ascii") as file:
        key = base64.b64decode(file.read().strip())[-32:]
    trail = Trail(key)
    if elsewhere:
        for number, line in enumerate(lines_of(elsewhere), 1):
            trail.checkpoint(line, "line %d of %s" % (number, elsewhere))
    lines = lines_of(export)
    head = parsed(next(lines, ""))
    if head is None or head.get("format") != "probity-audit-1":
        trail.fault(0, "the first line does not say that this is an audit trail")
        head = {}
    elif trail.casebook not in (None, head.get("casebook")):
        trail.fault(0, "this is the trail of another casebook")
    trail.casebook = head.get("casebook", trail.casebook)
    rest, number = [], 0
    for line in lines:
        if not line.startswith('{"signature":'):
            rest = [line]
            break
        number += 1
        trail.checkpoint(line, "checkpoint %d" % number)

    def all_entries():
        yield from rest
        yield from lines

    count = trail.entries(all_entries())
    if head.get("entries") != count and not trail.faults:
        trail.fault(0, "the first line speaks of another number of entries")
    return count, trail


def main(arguments):
    if len(arguments) not in (3, 4):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        count, trail = verify(*arguments[1:])
    except (OSError, ValueError) as problem:
        print("This cannot be read: %s" % problem, file=sys.stderr)
        return 2
    bad = sorted(fault for fault in trail.faults if fault[0] > 0)
    if bad:
        print("FIRST BAD ENTRY %d: it %s" % bad[0])
    for entry, what in sorted(trail.faults)[:20]:
        print(what if entry == 0 else "entry %d %s" % (entry, what))
    for note in trail.notes:
        print("Note: " + note)
    if trail.faults:
        return 1
    print("%d entries, %d checkpoints: nothing was changed." % (count, len(trail.heads)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
