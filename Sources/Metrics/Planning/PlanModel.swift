/// The limits as rows of a programme, in shares of the greatest load.
struct PlanModel {
  let limits: PlanLimits
  /// The days that may hold a load: the variables.
  let trainingDays: [Int]
  private let effects: LoadEffects
  private var rows: [Double] = []
  private var sides: [Double] = []
  private var kinds: [PlanLimit] = []

  init(_ limits: PlanLimits) {
    self.limits = limits
    let effects = LoadEffects(limits)
    self.effects = effects
    trainingDays =
      limits.maximumLoad > 0 ? (0..<limits.days).filter { !limits.restDays.contains($0 % 7) } : []
    for day in 0..<limits.days {
      if day >= 6 {
        let growth = effects.restingFitness(day) - effects.restingFitness(day - 7)
        append(.ramp, limits.maximumRamp - growth) { trained in
          effects.fitness(of: trained, on: day) - effects.fitness(of: trained, on: day - 7)
        }
      }
      append(.form, effects.restingForm(day) - limits.minimumForm) {
        -effects.form(of: $0, on: day)
      }
    }
    let last = limits.days - 1
    append(.raceFreshness, effects.restingForm(last) - limits.raceForm.lowerBound) {
      -effects.form(of: $0, on: last)
    }
    append(.raceFatigue, limits.raceForm.upperBound - effects.restingForm(last)) {
      effects.form(of: $0, on: last)
    }
  }

  private mutating func append(_ kind: PlanLimit, _ side: Double, _ effect: (Int) -> Double) {
    kinds.append(kind)
    sides.append(side)
    rows += trainingDays.map { limits.maximumLoad * effect($0) }
  }

  /// Fitness on race morning when nothing is trained.
  var restingFitness: Double { effects.restingFitness(limits.days - 1) }

  var brokenWithoutTraining: [PlanLimit] {
    PlanLimit.allCases.filter { kind in
      zip(kinds, sides).contains { $0.0 == kind && $0.1 < -1e-9 }
    }
  }

  /// The loads of all days from the shares of the training days.
  func loads(_ shares: [Double]) -> [Double] {
    var loads = [Double](repeating: 0, count: limits.days)
    for (day, share) in zip(trainingDays, shares) {
      loads[day] = limits.maximumLoad * min(1, max(0, share))
    }
    return loads
  }

  /// Fitness on race morning.
  func fitness(of loads: [Double]) -> Double {
    loads.enumerated().reduce(restingFitness) {
      $0 + $1.element * effects.fitness(of: $1.offset, on: limits.days - 1)
    }
  }

  private var raceFitnessRow: [Double] {
    trainingDays.map { limits.maximumLoad * effects.fitness(of: $0, on: limits.days - 1) }
  }

  private var ones: [Double] { [Double](repeating: 1, count: trainingDays.count) }

  /// The programme for the highest fitness.
  var highest: ConvexProgram {
    ConvexProgram(
      upper: ones, cost: raceFitnessRow.map { -$0 }, rows: rows, limits: sides)
  }

  /// The programme for weeks that differ least, with a fitness not below one.
  func smoothest(above fitness: Double) -> ConvexProgram {
    let count = trainingDays.count
    var quadratic = [Double](repeating: 0, count: count * count)
    let places = Dictionary(uniqueKeysWithValues: zip(trainingDays, 0..<count))
    for (place, day) in zip(0..<count, trainingDays) {
      quadratic[place * count + place] += 2e-3
      // The days a week apart are both training days or both days of rest.
      if day >= 7, let before = places[day - 7] {
        quadratic[place * count + place] += 2
        quadratic[before * count + before] += 2
        quadratic[place * count + before] -= 2
        quadratic[before * count + place] -= 2
      }
    }
    return ConvexProgram(
      upper: ones, cost: [Double](repeating: 0, count: count), quadratic: quadratic,
      rows: rows + raceFitnessRow.map { -$0 }, limits: sides + [restingFitness - fitness])
  }

  /// Which limits stand against each other: those that resist when all give way by the same amount
  /// and that amount is made as small as can be.
  var conflict: [PlanLimit] {
    let count = trainingDays.count
    var elastic: [Double] = []
    for row in sides.indices {
      elastic += rows[(row * count)..<((row + 1) * count)] + [-1]
    }
    let give = sides.reduce(1) { max($0, 1 - $1) } + limits.maximumLoad
    let program = ConvexProgram(
      upper: ones + [give], cost: [Double](repeating: 0, count: count) + [1], rows: elastic,
      limits: sides)
    guard let solution = program.solution() else { return [] }
    let weights = PlanLimit.allCases.map { kind in
      zip(kinds, solution.multipliers).reduce(0) { $0 + ($1.0 == kind ? $1.1 : 0) }
    }
    return zip(PlanLimit.allCases, weights).filter { $0.1 > 0.01 }
      .sorted { $0.1 > $1.1 }.map(\.0)
  }
}
