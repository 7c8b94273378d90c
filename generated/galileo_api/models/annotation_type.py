# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class AnnotationType(OpenStrEnum):
    CHOICE = "choice"
    LIKE_DISLIKE = "like_dislike"
    SCORE = "score"
    STAR = "star"
    TAGS = "tags"
    TEXT = "text"
    TREE_CHOICE = "tree_choice"
