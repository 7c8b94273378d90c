# Generated from openapi/galileo.yaml by scripts/regenerate; do not edit.
from ..types import OpenStrEnum


class HealthScoreType(OpenStrEnum):
    MACRO_F1 = "macro_f1"
    MAE = "mae"
    MICRO_F1 = "micro_f1"
    MSE = "mse"
