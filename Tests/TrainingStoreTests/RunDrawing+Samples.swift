import TestSupport
import Training

extension RunDrawing {
  /// A drawing with everything in it, on the grids that watches measure on.
  static let full: RunDrawing = {
    var drawing = RunDrawing()
    drawing.totalMeters = 2_029.94
    drawing.route = .sample
    drawing.streams = .sample
    drawing.splits = InUnits(metric: .sample(in: .metric), imperial: .sample(in: .imperial))
    drawing.laps = [.first, Lap(startSeconds: 300.25, movingSeconds: 1 / 3)]
    drawing.laps[1].stepNumber = 3
    drawing.laps[1].intensity = .active
    var length = SwimLength(startSeconds: 0, seconds: 31.5, isActive: true)
    length.meters = 25
    length.strokeCount = 18
    length.stroke = .init(rawValue: "freestyle")
    drawing.lengths = [length, SwimLength(startSeconds: 31.5, seconds: 20, isActive: false)]
    drawing.poolHeartRates = [131.25, nil]
    var set = StrengthSet(startSeconds: 12, seconds: 40, isActive: true)
    set.repetitions = 12
    set.weightKilograms = 42.5
    set.exercise = "bench_press"
    drawing.sets = [set, StrengthSet(startSeconds: 52, seconds: 60, isActive: false)]
    var step = WorkoutStep(number: 2)
    step.name = "Über den Berg, 3 × so schnell es geht"
    step.intensity = .active
    step.meters = 1_000
    step.target = WorkoutStep.Target(.speed, low: 4, high: 4.2)
    var back = WorkoutStep(number: 3)
    back.seconds = 90
    back.repetition = WorkoutStep.Repetition(firstStep: 2, count: 3)
    drawing.steps = [step, back]
    drawing.watchSplits = [
      WatchSplit(kind: .running, startSeconds: 0, seconds: 700.5, meters: 2_000),
      WatchSplit(kind: .walking, startSeconds: 700.5, seconds: 60),
    ]
    return drawing
  }()

  /// Any lines, as their making gives them: finite, `x` not falling.
  static func any(_ random: inout SplitMix64) -> RunDrawing {
    var drawing = full
    let steps: [Double] = [0.01, 1, 1 / 7.0, 1e5]
    let lines = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      var line = DrawnStreams.Line(x: [], y: [])
      var x = 0.0
      let step = steps.randomElement(using: &random) ?? 1
      for _ in 0..<Int.random(in: 1...200, using: &random) {
        x += Double(Int.random(in: 0...90, using: &random)) * step
        line.x.append(x)
        line.y.append(Double.random(in: -60...9_000, using: &random))
      }
      return line
    }
    drawing.streams?.panels = [
      DrawnStreams.Panel(
        kind: DrawnStreams.Kind.allCases.randomElement(using: &random) ?? .power, lines: lines)
    ]
    return drawing
  }
}

extension DrawnRoute {
  fileprivate static let sample: DrawnRoute = {
    let share = 1 / (2_147_483_648.0 / 180)
    let fine = 1 / (64 * 2_147_483_648.0 / 180)
    let mark = GeoPoint(
      latitude: Double(35_968_027_201) * fine, longitude: Double(-6_272_004_803) * fine)
    let points = (0..<8).map { (index: Int) -> GeoPoint in
      let (north, east) = (562_000_000 + index * 1_700, -98_000_000 - index * index * 300)
      return GeoPoint(latitude: Double(north) * share, longitude: Double(east) * share)
    }
    return DrawnRoute(
      points: points,
      pieces: [Piece(colorClass: 0, pointCount: 5), Piece(colorClass: 5, pointCount: 3)],
      coloring: .heartRateZones(most: 3),
      division: InUnits(
        metric: Division(
          splits: [-1, 0, 0, 0, 1, 1, 1, 2],
          marks: [Mark(number: 1, place: mark), Mark(number: 2, place: points[6])]),
        imperial: Division(
          splits: [-1, 0, 0, 0, 0, 0, 1, 1], marks: [Mark(number: 1, place: points[5])])),
      outline: Outline(reach: 812.345, endsApart: 0.125, wayBackApart: nil))
  }()
}

extension DrawnStreams {
  fileprivate static let sample = DrawnStreams(
    axis: .meters, end: 2_029.94,
    panels: [
      Panel(
        kind: .pace,
        lines: [
          Line(x: [0, 3.25, 3.25], y: [0.3, 0.301, 0.4]),
          Line(x: [900, 2_029.94], y: [0.35, 0.3]),
        ]),
      Panel(kind: .elevation, lines: [Line(x: [0, 2_029.94], y: [431.2, 431.2])]),
    ],
    stops: [Stop(place: 1_000.37, seconds: 61.5)],
    lapPlaces: [LapPlace(start: 0, end: 1_000.37), LapPlace(start: nil, end: 2_029.94)])
}

extension DrawnSplits {
  fileprivate static func sample(in units: Units) -> DrawnSplits {
    let length = units.distanceMeters
    var first = Row(number: 1, endMeters: length, lengthMeters: length, seconds: 1_000 / 3.0)
    first.heartRate = 1_441 / 9.0
    first.zone = 3
    first.ascentMeters = 12.6
    first.descentMeters = 0
    let rest = Row(
      number: 2, endMeters: length + 1_029.94 / 3, lengthMeters: 1_029.94 / 3, seconds: 71,
      isPartial: true)
    return DrawnSplits(
      units: units, lengthMeters: length, rows: [first, rest], firstHalfSeconds: 340.125,
      secondHalfSeconds: 1_000 / 7.0)
  }
}
