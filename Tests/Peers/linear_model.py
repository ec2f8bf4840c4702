"""A linear model with goal rows, as onestop and its benchmark write them, held exactly and solved by HiGHS.

HiGHS computes in floating point and accepts what misses a row, or a whole number, by a small tolerance. So every
solution that it returns is rounded to whole numbers and checked here against every row in exact integers. If it does not
stand, or there is none, HiGHS is asked again with the smallest tolerances there are, then without its presolve; if no
answer stands, that is an error, never a pass.
"""

import time

import highspy
import numpy


class Unsound(Exception):
    """HiGHS gave no answer, or one that does not hold in exact integers."""


class LinearModel:
    """The rows and columns of a model in whole numbers, and a HiGHS that holds the same."""

    # How HiGHS is asked again, one after the other. Its presolve has been seen to call a model infeasible for which the
    # solution that it had found before holds exactly; the same model, written and read again, it solved.
    CAUTIOUS = [
        {"primal_feasibility_tolerance": 1e-10, "mip_feasibility_tolerance": 1e-10},
        {"presolve": "off"},
    ]

    # Beyond this, products and sums of whole numbers might not be exact.
    GREATEST = 2**53

    def __init__(self, path, threads=1):
        self.solver = highspy.Highs()
        self.solver.silent()
        self.solver.setOptionValue("threads", threads)
        # All goals are whole numbers: a bound less than 1 above a solution proves it.
        self.solver.setOptionValue("mip_rel_gap", 0.0)
        self.solver.setOptionValue("mip_abs_gap", 0.5)
        if self.solver.readModel(str(path)) not in (highspy.HighsStatus.kOk, highspy.HighsStatus.kWarning):
            raise Unsound(f"{path} cannot be read")
        model = self.solver.getLp()
        self.columns = {name: index for index, name in enumerate(model.col_names_)}
        self.rows = {name: index for index, name in enumerate(model.row_names_)}
        matrix = model.a_matrix_
        self._row_of = numpy.array(matrix.index_, dtype=numpy.int64)
        starts = numpy.array(matrix.start_, dtype=numpy.int64)
        self._column_of = numpy.repeat(numpy.arange(model.num_col_), starts[1:] - starts[:-1])
        self._value_of = self._whole(matrix.value_)
        self._lower, self._upper = self._limits(model.row_lower_), self._limits(model.row_upper_)
        self._least, self._most = self._limits(model.col_lower_), self._limits(model.col_upper_)
        self.goals = sorted((name for name in self.rows if name.startswith("goal_")), key=lambda name: int(name.split("_")[1]))
        self._entries = None
        self.seconds = 0.0
        self.retries = 0

    @staticmethod
    def minimises(goal):
        return goal.endswith("_cost")

    def activities(self, solution):
        """The exact value of every row."""
        sums = numpy.zeros(len(self.rows), dtype=numpy.int64)
        numpy.add.at(sums, self._row_of, self._value_of * solution[self._column_of])
        return sums

    def faults(self, solution):
        """The names of rows and columns whose limits a solution in whole numbers does not keep."""
        sums = self.activities(solution)
        rows = [name for name, index in self.rows.items() if not self._lower[index] <= sums[index] <= self._upper[index]]
        return rows + [name for name, index in self.columns.items() if not self._least[index] <= solution[index] <= self._most[index]]

    def most(self, name):
        """The upper limit of a row, or of a column."""
        return int(self._upper[self.rows[name]] if name in self.rows else self._most[self.columns[name]])

    def coefficients(self, row):
        """What one of each column adds to a row."""
        coefficients = numpy.zeros(len(self.columns), dtype=numpy.int64)
        entries = self._row_of == self.rows[row]
        coefficients[self._column_of[entries]] = self._value_of[entries]
        return coefficients

    def block(self, columns):
        """The rows of which every entry lies in some columns: their numbers, entries, and limits."""
        if self._entries is None:
            self._entries = {}
            for row, column, value in zip(self._row_of.tolist(), self._column_of.tolist(), self._value_of.tolist()):
                self._entries.setdefault(row, {})[column] = value
            self._rows_of = {}
            for row, entries in self._entries.items():
                for column in entries:
                    self._rows_of.setdefault(column, set()).add(row)
        inside = set(columns)
        rows = sorted(
            row
            for row in set().union(*(self._rows_of.get(column, set()) for column in columns))
            if inside.issuperset(self._entries[row])
        )
        matrix = numpy.array([[self._entries[row].get(column, 0) for column in columns] for row in rows], dtype=numpy.int64)
        return rows, matrix.reshape(len(rows), len(columns)), self._lower[rows], self._upper[rows]

    def fix(self, goal, value):
        """Demands a value for a goal from now on."""
        index = self.rows[goal]
        self._lower[index] = self._upper[index] = value
        self.solver.changeRowBounds(index, value, value)

    def limit_budget(self, budget):
        """Replaces the budget."""
        self.limit("budget", budget)

    def limit(self, row, most):
        """Replaces the upper limit of a row that has no lower one."""
        index = self.rows[row]
        self._upper[index] = most
        self.solver.changeRowBounds(index, -highspy.kHighsInf, most)

    def is_feasible(self):
        """Tells whether HiGHS finds any solution."""
        try:
            self._solve(None)
        except Unsound as error:
            if "Infeasible" in str(error):
                return False
            raise
        return True

    def best(self, goal, start=None):
        """The best value of a goal, and a solution that has it; from a start, if one is known."""
        for attempt, settings in enumerate([{}, *self.CAUTIOUS]):
            usual = {name: self.solver.getOptionValue(name)[1] for name in settings}
            for name, setting in settings.items():
                self.solver.setOptionValue(name, setting)
            self.retries += attempt > 0
            try:
                value, solution = self._solve(goal, start)
                if self._stands(goal, value, solution):
                    return value, solution
                fault = f"{goal}: HiGHS says {value}, but its solution breaks {self.faults(solution)[:5]}"
            except Unsound as error:
                fault = str(error)
            finally:
                for name, setting in usual.items():
                    self.solver.setOptionValue(name, setting)
        raise Unsound(fault)

    def _stands(self, goal, value, solution):
        return not self.faults(solution) and self.activities(solution)[self.rows[goal]] == value

    def _solve(self, goal, start=None):
        costs = numpy.zeros(len(self.columns))
        if goal is not None:
            entries = self._row_of == self.rows[goal]
            costs[self._column_of[entries]] = self._value_of[entries]
        self.solver.changeColsCost(len(costs), numpy.arange(len(costs), dtype=numpy.int32), costs)
        sense = highspy.ObjSense.kMinimize if goal is not None and self.minimises(goal) else highspy.ObjSense.kMaximize
        self.solver.changeObjectiveSense(sense)
        if start is not None:
            self.solver.setSolution(len(costs), numpy.arange(len(costs), dtype=numpy.int32), start.astype(float))
        began = time.process_time()
        self.solver.run()
        self.seconds += time.process_time() - began
        status = self.solver.getModelStatus()
        if status != highspy.HighsModelStatus.kOptimal:
            raise Unsound(f"{goal}: {self.solver.modelStatusToString(status)}")
        solution = numpy.rint(self.solver.getSolution().col_value).astype(numpy.int64)
        return round(self.solver.getObjectiveValue()), solution

    @classmethod
    def _whole(cls, numbers):
        numbers = numpy.array(numbers, dtype=float)
        if len(numbers) and (numpy.any(numbers != numpy.rint(numbers)) or numpy.max(numpy.abs(numbers)) > cls.GREATEST):
            raise Unsound("the model holds numbers that are not whole, or too great to be exact")
        return numbers.astype(numpy.int64)

    @classmethod
    def _limits(cls, numbers):
        """Limits as whole numbers; one beyond all exact sums, or none, becomes one that every sum keeps."""
        numbers = numpy.array(numbers, dtype=float)
        endless = numpy.abs(numbers) > cls.GREATEST
        whole = cls._whole(numpy.where(endless, 0, numbers))
        return numpy.where(endless, numpy.where(numbers < 0, -(2**62), 2**62), whole)
