"""Turn CLEAR-style trees (en_core_web_*) into the Universal Dependencies that upper floors expect.

CLEAR puts function words on top ("in" over "Moscow", "is" over "president"); UD puts content words
on top. One move does both: a child takes the place of its head, and the head hangs under it. Names
are left as compounds where UD has `flat`, as nothing above depends on it. Source of the labels:
Choi, "CLEAR dependency", 2013; of the target: https://universaldependencies.org/en/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve

from verifier.model.parse import Token

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RENAMED = {
    "ROOT": "root",
    "agent": "obl:agent",
    "dative": "iobj",
    "prep": "advmod",
    "acomp": "xcomp",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "dep",
    "neg": "advmod",
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "attr": "xcomp",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
}
# Relations whose name hangs on their head: (under a verb, under a noun).
BY_HEAD = {
    "pobj": ("obl", "nmod"),
    "npadvmod": ("obl:unmarked", "nmod:unmarked"),
    "pcomp": ("advcl", "acl"),
}
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "SYM"))
PREPOSITIONS = frozenset(("prep", "agent", "dative"))
LIFTED = frozenset(("obl", "nmod", "obl:agent", "advcl", "acl"))
PREDICATES = frozenset(("attr", "acomp"))
CLAUSES = frozenset(("ccomp", "xcomp", "advcl", "csubj"))


def is_clear(labels: Iterable[str]) -> bool:
    """Tell whether a parser's labels are CLEAR style."""
    return "pobj" in set(labels)


def from_clear(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens of one sentence with UD heads and relations."""
    first = tokens[0].index if tokens else 0
    heads = [token.head - first for token in tokens]
    tree = Tree(tokens, heads, [token.dep for token in tokens])
    for index in reversed(range(len(tokens))):
        lift_object(tree, index)
    for index in reversed(range(len(tokens))):
        lift_predicate(tree, index)
    for index in range(len(tokens)):
        tree.deps[index] = renamed(tree, index)
    flatten_conjuncts(tree)
    return tuple(
        evolve(token, head=first + head, dep="root" if first + head == token.index else dep)
        for token, head, dep in zip(tokens, tree.heads, tree.deps, strict=True)
    )


@define
class Tree:
    """A tree that is being rebuilt; it never leaves this module."""

    tokens: tuple[Token, ...]
    heads: list[int]
    deps: list[str]

    def children(self, index: int, deps: frozenset[str] | None = None) -> Iterator[int]:
        """Yield the dependents of a token, in order, of some relations if given."""
        for child, head in enumerate(self.heads):
            if head == index != child and (deps is None or self.deps[child] in deps):
                yield child

    def lift(self, child: int, *, dep: str, old: str) -> None:
        """Put a child in the place of its head; `dep` is its relation, `old` that of the head."""
        head = self.heads[child]
        above = self.heads[head]
        for other in tuple(self.children(head)):
            self.heads[other] = child
        self.heads[child] = child if above == head else above
        self.heads[head], self.deps[child], self.deps[head] = child, dep, old


def lift_object(tree: Tree, index: int) -> None:
    """Put the object of a preposition on top of it: "in Moscow" hangs by Moscow."""
    dep = tree.deps[index]
    kept = dep in {"conj", "ROOT", "root"}  # two phrases joined, or a phrase alone
    phrase = dep in PREPOSITIONS or (kept and tree.tokens[index].tag == "IN")
    if not phrase or tree.tokens[index].pos in {"NOUN", "PROPN", "PRON"}:
        return
    below = [child for child in tree.children(index) if child > index]
    inside = [child for child in below if tree.deps[child] in {"pobj", "pcomp", *LIFTED}]
    if not inside:
        return
    clause = tree.deps[inside[0]] in {"pcomp", "advcl", "acl"}
    new = dep if kept else relation(tree, index, clause=clause)
    tree.lift(inside[0], dep=new, old="mark" if clause else "case")


def relation(tree: Tree, index: int, *, clause: bool) -> str:
    """Return the relation of a prepositional phrase to what it hangs on."""
    nominal = tree.tokens[tree.heads[index]].pos in NOMINAL
    if clause:
        return "acl" if nominal else "advcl"
    if tree.deps[index] == "agent":
        return "obl:agent"
    return "nmod" if nominal else "obl"


def lift_predicate(tree: Tree, index: int) -> None:
    """Put what is said of a subject on top of "be": "is chairman" hangs by chairman."""
    if tree.tokens[index].lemma != "be" or tree.deps[index] in {"aux", "auxpass"}:
        return
    said = [*tree.children(index, PREDICATES)]
    if [*tree.children(index, frozenset(("expl",)))]:
        for child in said:
            tree.deps[child] = "nsubj"
        return
    if not said and not [*tree.children(index, CLAUSES)]:
        said = [child for child in tree.children(index, frozenset(("obl",))) if child > index]
    if said:
        tree.lift(said[0], dep=tree.deps[index], old="cop")


def renamed(tree: Tree, index: int) -> str:
    """Return the UD name of a relation that needs no new head."""
    dep = tree.deps[index]
    if dep == "aux" and tree.tokens[index].tag == "TO":
        return "mark"
    if dep in BY_HEAD:
        nominal = tree.tokens[tree.heads[index]].pos in NOMINAL
        return BY_HEAD[dep][nominal]
    return RENAMED.get(dep, dep)


def flatten_conjuncts(tree: Tree) -> None:
    """Hang all conjuncts on the first, and each conjunction on the conjunct after it."""
    for index, dep in enumerate(tree.deps):
        if dep == "cc":
            later = [c for c in tree.children(tree.heads[index], frozenset(("conj",))) if c > index]
            tree.heads[index] = later[0] if later else tree.heads[index]
    for index, dep in enumerate(tree.deps):
        head = tree.heads[index]
        while dep == "conj" and tree.deps[head] == "conj" and tree.heads[head] != head:
            head = tree.heads[head]
        tree.heads[index] = head
