"""The workload as one would write it with pandas, in binary floats: takes the file of figures and that of scores."""
import sys

import numpy as np
import pandas as pd


def numbered(family, count):
    return [f"{family}{i}" for i in range(1, count + 1)]


def clamped(points):
    return points.fillna(0).clip(0, 100).round(4)


def mean(items):
    return sum(items).div(len(items)).round(4)


def attained(column):
    return clamped(column / 97 * 100)


def counted(column):
    return clamped(100 - (column * 7.5).clip(upper=60))


def linear(column):
    return clamped((column - 30) / (103 - 30) * 100)


def banded(column):
    points = np.select([column.isna(), column >= 75, column >= 50, column >= 25], [0, 100, 80, 60], 30)
    return pd.Series(points, column.index)


def compared(column):
    average = column.mean()
    return pd.Series(np.select([column >= average, column >= 0.9 * average], [100, 50], 0), column.index)


def grown(now, before, stepped):
    growth = (now - before) / before * 100
    if stepped:
        return pd.Series(np.select([growth >= 5, growth >= 0], [100, 60], 20), now.index)
    return clamped((growth + 50) / 150 * 100)


def part(figures, rule, family, count):
    return mean([rule(figures[column]) for column in numbered(family, count)])


figures = pd.read_csv(sys.argv[1])
for column in numbered("a", 3):
    figures[column] = figures[column].str.rstrip("%").astype(float)
growth = mean([grown(figures[f"g{i}"], figures[f"p{i}"], i <= 2) for i in range(1, 5)])

delivery = 0.6 * part(figures, attained, "a", 6) + 0.4 * part(figures, linear, "l", 6)
safety = 0.7 * part(figures, counted, "c", 6) + 0.3 * part(figures, banded, "b", 4)
standing = 0.5 * part(figures, compared, "m", 4) + 0.5 * growth
score = (0.5 * delivery.round(4) + 0.3 * safety.round(4) + 0.2 * standing.round(4)).round(2)

spared = figures["c1"] < 12
out = figures[["unit", "group"]].copy()
out["score"] = score
out["tier"] = np.select([(score >= 75) & spared, (score >= 65) & spared, score >= 55], ["A", "B", "C"], "D")
out["rank"] = score.rank(method="min", ascending=False).astype(int)
out["rank_in_group"] = score.groupby(figures["group"]).rank(method="min", ascending=False).astype(int)
out["note"] = ""
out.to_csv(sys.argv[2], index=False, float_format="%.2f")
