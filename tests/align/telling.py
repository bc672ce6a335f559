"""Words that may make two statements of one, each beside one that says the same: what matchers are tried on."""

from __future__ import annotations

TELLING_WORDS = """the the a of and not never no will may must might nobody nor three four million 12 3.5 % percent May Mayor
Oslo Bergen it's can't U.S. harbour harbour's ferry ferries kilometres metres phone microphone closed closes opened
sailed sold winter winter, storm. storm; again? … [the] [captain] w**k f--- “now” people's gelebilir gelecek
summer he she your one to by under-master deputy Deputy refused aware unaware anti-toll pro-toll Landrat Stadtrat
Monday Tuesday fall rise Will I an on On seconds minutes everybody before after dez""".split()
