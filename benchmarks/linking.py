"""Same event across outlets: clusters, corroboration, and date, counts and place of incidents.

    python benchmarks/linking.py dev.jsonl [--predictions FILE] [--json FILE]

The data are news articles that the Gun Violence Archive links to its incidents, one JSON object a
line (`doc`, `incident`, `outlet`, `dct`, `title`, `text`, `gold`), under the terms of its authors.
Each is read as a document published on its `dct`. A cluster is a story of `verifier.link`; facts
come from the claims (linking_facts). The cost is that of linking collections of three sizes, each
twice the one before; where articles run out, the same ones are added with other names.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve
from linking_facts import facts

from verifier.link import Linked, Report, linked
from verifier.model import Claim, Document
from verifier.pipeline import Options, examine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Article = dict[str, Any]
SIZES = (1000, 2000, 4000)  # articles of the cost table


def reports(articles: Iterable[Article]) -> Iterator[Report]:
    """Find the claims of each article; what else the analysis holds is let go."""
    for article in articles:
        options = Options(published=date.fromisoformat(article["dct"]))
        document = Document(article["doc"], f"{article['title']}\n\n{article['text']}")
        yield from (found.report for found in examine([document], options=options))


def predictions(found: list[Report], result: Linked) -> list[Article]:
    """Write the story and the facts of each article as the scorers read them."""
    known = {report.name: report for report in found}
    story = {name: each.documents for each in result.stories for name in each.documents}
    of = {copy.name: copy.of for copy in result.copies}
    for name in known:  # a copy is in the story of what it copies
        story.setdefault(name, story.get(of.get(name, ""), (name,)))
    return [
        {
            "doc": name,
            "cluster": story[name][0],
            **facts(report, [known[other] for other in dict.fromkeys((*story[name], name))]),
        }
        for name, report in known.items()
    ]


def figures(articles: list[Article], given: list[Article]) -> dict[str, float]:
    """Score clusters by pairs and by outlets, facts by field."""
    gold = {a["doc"]: a["incident"] for a in articles}
    cluster = {p["doc"]: p["cluster"] for p in given}
    found = {
        "pairwise F1": pairwise(gold, cluster),
        "corroboration F1": corroboration(gold, cluster, {a["doc"]: a["outlet"] for a in articles}),
    }
    facts_of = {p["doc"]: p for p in given}
    for field in ("date", "killed", "injured", "city"):
        answers = [(a["gold"][field], facts_of[a["doc"]][field]) for a in articles]
        answered = [(g, p) for g, p in answers if p is not None]
        right = sum(str(g).lower() == str(p).lower() for g, p in answered)
        found[f"{field} F1"] = f1(right / max(1, len(answered)), right / len(answers))
    return found


def pairwise(gold: dict[str, str], given: dict[str, str]) -> float:
    """Score the pairs of documents in one cluster."""
    both = pairs((gold[doc], given[doc]) for doc in gold)
    return f1(both / max(1, pairs(given[doc] for doc in gold)), both / max(1, pairs(gold.values())))


def pairs(groups: Iterable[object]) -> int:
    """Count the pairs inside groups."""
    return sum(n * (n - 1) // 2 for n in Counter(groups).values())


def corroboration(gold: dict[str, str], given: dict[str, str], outlet: dict[str, str]) -> float:
    """Score for each document whether another outlet is in its cluster."""
    true, seen = elsewhere(gold, outlet), elsewhere(given, outlet)
    right = len(true & seen)
    return f1(right / max(1, len(seen)), right / max(1, len(true)))


def elsewhere(groups: dict[str, str], outlet: dict[str, str]) -> set[str]:
    """Return the documents in whose group there is another outlet."""
    outlets: defaultdict[str, set[str]] = defaultdict(set)
    for doc, group in groups.items():
        outlets[group].add(outlet[doc])
    return {doc for doc, group in groups.items() if len(outlets[group]) > 1}


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def cost(found: list[Report]) -> dict[str, float]:
    """Measure the milliseconds that linking takes for an article, for collections of each size."""
    made = found + [_renamed(report) for report in found]
    taken = {}
    for size in SIZES:
        if size <= len(made):
            start = time.process_time()
            linked(made[:size])
            taken[f"link ms of {size}"] = 1000 * (time.process_time() - start) / size
    return taken


def _renamed(report: Report) -> Report:
    """Make another article of one: every name begins with another letter."""
    name = f"{report.name}-renamed"
    claims = (_other(claim, name) for claim in report.claims)
    return Report(name, _shifted(report.text), tuple(claims))


def _other(claim: Claim, document: str) -> Claim:
    return evolve(
        claim,
        id=f"{claim.id}-renamed",
        document=document,
        text=_shifted(claim.text),
        shared_subject=_shifted(claim.shared_subject),
    )


def _shifted(text: str) -> str:
    return "".join(chr((ord(c) - 64) % 26 + 65) if "A" <= c <= "Z" else c for c in text)


def main() -> None:
    """Read the arguments, print the table and write the files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    lines = options.data.read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    start = time.process_time()
    found = list(reports(articles))
    analysis = 1000 * (time.process_time() - start) / max(1, len(found))
    given = predictions(found, linked(found))
    result = {name: 100 * value for name, value in figures(articles, given).items()}
    result |= {"analysis ms": analysis, **cost(found)}
    for name, value in result.items():
        print(f"{name:20}{value:8.1f}")
    if options.predictions:
        rows = (json.dumps(row, ensure_ascii=False) + "\n" for row in given)
        options.predictions.write_text("".join(rows), encoding="utf-8")
    if options.json:
        options.json.write_text(json.dumps({k: round(v, 1) for k, v in result.items()}))


if __name__ == "__main__":
    main()
