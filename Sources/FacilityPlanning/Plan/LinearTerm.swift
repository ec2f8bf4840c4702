/// A coefficient and the variable that it multiplies.
struct LinearTerm {
  let coefficient: Int
  let variable: String

  init(_ coefficient: Int, _ variable: String) {
    self.coefficient = coefficient
    self.variable = variable
  }

  var negated: LinearTerm { LinearTerm(-coefficient, variable) }
}
