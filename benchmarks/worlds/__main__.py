"""Generate worlds, judge them, score.

usage: python -m benchmarks.worlds [--count 2000] [--seed 7] [--errors] [--show N] [--width] [--min NAME=VALUE] [--max NAME=VALUE]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import asdict

from benchmarks.worlds.model import World
from benchmarks.worlds.report import language, summary, table
from benchmarks.worlds.run import Answer, answers, worlds
from benchmarks.worlds.width import width


def main() -> int:
    """Print the table and the numbers; 1 where one falls short of what was asked."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--count", type=int, default=2000)
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--errors", action="store_true", help="print each wrong answer with its pages' wordings")
    ap.add_argument("--show", type=int, metavar="N", help="print the pages of world N, and stop")
    ap.add_argument("--width", action="store_true", help="count how alike the outlets speak, and stop")
    ap.add_argument("--min", action="append", default=[], metavar="NAME=VALUE")
    ap.add_argument("--max", action="append", default=[], metavar="NAME=VALUE")
    args = ap.parse_args()
    if args.show is not None:
        print(_shown(list(worlds(args.seed, args.show + 1))[-1]))
        return 0
    if args.width:
        print(
            *(
                f"{name:16} {value:.4g}"
                for name, value in asdict(width(worlds(args.seed, args.count))).items()
            ),
            sep="\n",
        )
        return 0
    began = time.process_time()
    found = []
    for answer in answers(worlds(args.seed, args.count)):
        found.append(answer)
        if args.errors and not answer.right:
            print(_error(answer))
    numbers = summary(found)
    print(
        table(found),
        "",
        table(found, by=language),
        "",
        *(f"{name:16} {value:.3f}" for name, value in numbers.items()),
        sep="\n",
    )
    print(f"{'seconds':16} {time.process_time() - began:.0f}")
    short = [m for m in args.min if not numbers[m.split("=")[0]] >= float(m.split("=")[1])]
    short += [m for m in args.max if not numbers[m.split("=")[0]] <= float(m.split("=")[1])]
    if short:
        print("falls short:", ", ".join(short))
    return bool(short)


def _shown(world: World) -> str:
    lines = [
        f"{world.kind}: {', '.join(world.query)}; configured: {', '.join(o.name for o in world.outlets)}"
    ]
    for page in world.pages:
        said = page.body.decode()
        text = json.dumps(json.loads(said), indent=1, ensure_ascii=False) if said.startswith("{") else said
        lines.append(f"\n== {page.url} ({page.fetched_at:%Y-%m-%d %H:%M})\n" + text.replace("\\n", "\n"))
    lines += [f"\n{t.id} {t.basis} {t.origin or '-'} evidence={t.evidence}: {t.text}" for t in world.truths]
    return "\n".join(lines)


def _error(answer: Answer) -> str:
    truth, said = answer.truth, answer.said
    want = f"{truth.basis} {answer.world.names.get(truth.origin or '', '')}" if truth.evidence else "unknown"
    got = f"{said.get('basis', 'not found')} {said.get('origin_name') or ''} {said.get('standing')} {said.get('confidence')}"
    lines = [f"\n{answer.world.kind}: want {want} | got {got} | {truth.text[:90]}"]
    lines += [
        f"    {answer.world.names[answer.world.outlet_of[p.url]]} [{p.frame}] {p.text[:70]}"
        for p in truth.printed
    ]
    lines += [f"      {e['weight']:+.2f} {e['rule']}: {e['note']}" for e in answer.evidence]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
