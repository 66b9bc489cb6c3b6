"""The questions that wait in line, and what is told of one when it is answered."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional, Sequence, Set, Tuple

from ...core.classes import ClassScheme
from ...core.questions import Question

Pixel = Tuple[int, int]
BY_HAND, ASKED = 'by hand', 'asked'
"""Strategy and reason of a question that the user chose."""


class QuestionLine:
    """Questions in the order in which they will be asked; what was asked before can be asked again with what was known of it.

    Args:
        wished: Questions that are asked before all others, whatever the model wants; what is asked leaves the list.
    """

    def __init__(self, wished: List[Question]) -> None:
        self._wished = wished
        self._line: List[Question] = list(wished)
        self._known: Dict[Pixel, Question] = {}

    def __len__(self) -> int:
        return len(self._line)

    def listed(self, closed: Set[Pixel]) -> List[Question]:
        """All that wait and whose pixels are open, in their order."""
        return [one for one in self._line if (one.row, one.col) not in closed]

    def renew(self, questions: Sequence[Question], current: Optional[Pixel]) -> None:
        """Take a newer list instead of the one before, without the pixel that is asked about already; what is wished stays in front."""
        first = [one for one in self._wished if (one.row, one.col) != current]
        there = {(one.row, one.col) for one in first}
        self._line = [*first, *(one for one in questions if (one.row, one.col) != current and (one.row, one.col) not in there)]

    def wish(self, questions: Sequence[Question]) -> None:
        """Ask these before all others."""
        self._wished[:] = questions
        there = {(one.row, one.col) for one in questions}
        self._line = [*questions, *(one for one in self._line if (one.row, one.col) not in there)]

    def put_first(self, question: Optional[Question]) -> None:
        """Ask this one next."""
        if question is not None:
            self._line = [question, *(one for one in self._line if (one.row, one.col) != (question.row, question.col))]

    def peek(self, closed: Set[Pixel]) -> Optional[Question]:
        """The first of the line whose pixel is open, or None; those before it are dropped."""
        while self._line and (self._line[0].row, self._line[0].col) in closed:
            self._line.pop(0)
        return self._line[0] if self._line else None

    def take(self, closed: Set[Pixel]) -> Optional[Question]:
        """As :meth:`peek`, and out of the line with it."""
        question = self.peek(closed)
        if question is not None:
            self._line.pop(0)
            self._wished[:] = [one for one in self._wished if (one.row, one.col) not in {(question.row, question.col), *closed}]
        return question

    def remember(self, question: Question) -> None:
        """Know a question that is shown, should it be asked again."""
        self._known[question.row, question.col] = question

    def about(self, row: int, col: int) -> Question:
        """A question about this pixel: the one that was asked before, or one that the user asks for."""
        return self._known.get((row, col)) or Question(row, col, 0.0, BY_HAND, ASKED)


def provenance(question: Question, scheme: ClassScheme, model: str, seconds: float, hidden: bool) -> Dict[str, Any]:
    """Columns of a label that say how its answer came about.

    Args:
        question: What was asked.
        scheme: The classes at the time.
        model: What the model that asked is called in the session; empty where there was none.
        seconds: From the question to the answer.
        hidden: Whether the suggestion was kept back.
    """
    top = [[scheme.names[value - 1], p] for value, p in question.top if 1 <= value <= len(scheme)]
    return {
        'query_strategy': question.strategy, 'query_rank': question.rank, 'score': question.score, 'dwell_ms': round(1000.0 * seconds),
        'suggestion_shown': int(bool(top) and not hidden), 'p_top3_json': json.dumps(top, ensure_ascii=False),
        **({'model_uuid': model} if model else {}),
    }  # fmt: skip
