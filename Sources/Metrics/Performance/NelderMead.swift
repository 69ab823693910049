/// Where a function of two numbers is smallest, near a start: Nelder and Mead's simplex search.
///
/// - Parameters:
///   - start: where to begin.
///   - step: how far the first simplex reaches.
///   - function: what is to be small; infinite where the search must not go.
/// - Returns: never a place where the function is larger than at the start.
/// - Complexity: at most 500 rounds of one to four calls.
func nelderMeadMinimum(
  from start: (x: Double, y: Double), step: (x: Double, y: Double),
  of function: (Double, Double) -> Double
) -> (x: Double, y: Double) {
  typealias Corner = (x: Double, y: Double, value: Double)
  func corner(_ x: Double, _ y: Double) -> Corner { (x, y, function(x, y)) }
  var simplex = [
    corner(start.x, start.y), corner(start.x + step.x, start.y), corner(start.x, start.y + step.y),
  ]
  for _ in 0..<500 {
    simplex.sort { $0.value < $1.value }
    let (best, middle, worst) = (simplex[0], simplex[1], simplex[2])
    let size = max(
      abs(worst.x - best.x), abs(worst.y - best.y), abs(middle.x - best.x), abs(middle.y - best.y))
    if size < 1e-9 { break }
    let (cx, cy) = ((best.x + middle.x) / 2, (best.y + middle.y) / 2)
    func toward(_ share: Double) -> Corner {
      corner(cx + share * (worst.x - cx), cy + share * (worst.y - cy))
    }
    let reflected = toward(-1)
    if reflected.value < best.value {
      let expanded = toward(-2)
      simplex[2] = expanded.value < reflected.value ? expanded : reflected
      continue
    }
    if reflected.value < middle.value {
      simplex[2] = reflected
      continue
    }
    let contracted = toward(reflected.value < worst.value ? -0.5 : 0.5)
    if contracted.value < min(reflected.value, worst.value) {
      simplex[2] = contracted
    } else {
      for index in 1...2 {
        simplex[index] = corner(
          (simplex[index].x + best.x) / 2, (simplex[index].y + best.y) / 2)
      }
    }
  }
  let best = simplex.min { $0.value < $1.value } ?? simplex[0]
  return (best.x, best.y)
}
