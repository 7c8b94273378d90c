# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from enum import StrEnum


class FeedbackType(StrEnum):
    CHOICE = "choice"
    LIKE_DISLIKE = "like_dislike"
    SCORE = "score"
    STAR = "star"
    TAGS = "tags"
    TEXT = "text"
    TREE_CHOICE = "tree_choice"

    def __str__(self) -> str:
        return str(self.value)
