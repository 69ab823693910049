import Metrics
import TestSupport
import Testing
import Training

@Suite("sleep")
struct RecoverySleepTests {
  @Test("nights divide into the stages that were measured")
  func stageVectors() {
    Vectors.check("sleep_stages") { input in
      let stages = sleepStages(
        deepSeconds: input["deep"]?.double, lightSeconds: input["light"]?.double,
        remSeconds: input["rem"]?.double, awakeSeconds: input["awake"]?.double)
      return [
        "present_total": .of(stages.measuredSeconds), "asleep": .of(stages.asleepSeconds),
        "efficiency": .of(stages.efficiency), "deep_pct": .of(stages.deepShare),
        "light_pct": .of(stages.lightShare), "rem_pct": .of(stages.remShare),
        "awake_pct": .of(stages.awakeShare),
      ]
    }
  }

  @Test("regularity counts the pairs of moments a day apart")
  func regularityVectors() {
    Vectors.check("sri") { input in
      guard let epochs = input["sleep"]?.ints, let perDay = input["epochs_per_day"]?.int else {
        return nil
      }
      let regularity = sleepRegularity(of: epochs.map { $0.map { $0 == 1 } }, epochsPerDay: perDay)
      return ["pairs": .of(regularity.pairs), "sri": .of(regularity.index)]
    }
  }

  @Test("the shares that are there add up to one")
  func shares() {
    forAll { random in
      func any() -> Double? {
        Bool.random(using: &random) ? Double.random(in: 0...30_000, using: &random) : nil
      }
      let stages = sleepStages(
        deepSeconds: any(), lightSeconds: any(), remSeconds: any(), awakeSeconds: any())
      let shares = [stages.deepShare, stages.lightShare, stages.remShare, stages.awakeShare]
        .compactMap { $0 }
      return shares.isEmpty || abs(shares.reduce(0, +) - 1) < 1e-12
    }
  }

  @Test("regularity lies between −100 and 100 and does not know sleep from waking")
  func complement() {
    forAll { random in
      let epochs = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        [true, false, nil].randomElement(using: &random) ?? nil
      }
      let index = sleepRegularity(of: epochs, epochsPerDay: 48).index
      let constant = sleepRegularity(of: epochs.map { $0.map { _ in true } }, epochsPerDay: 48)
      guard constant.index == nil || constant.index == 100 else { return false }
      let turned = sleepRegularity(of: epochs.map { $0.map { !$0 } }, epochsPerDay: 48).index
      return index == turned && index.map { (-100...100).contains($0) } ?? true
    }
  }

  @Test("seven nights at the same hours are perfectly regular, five are too few to say")
  func nights() throws {
    func nights(_ count: Int, shiftedBy minutes: Int = 0) throws -> [Night] {
      try (0..<count).map { index in
        let day = try #require(Day(iso: "2026-03-25")) + index
        var night = Night(day: day)
        // Clocks go forward on 29 March: the wall clock is what counts.
        let offset = index < 4 ? 3_600 : 7_200
        let shift = index % 2 * minutes * 60
        let midnight = day.number * 86_400 - offset
        night.start = Moment(unixSeconds: midnight - 3_600 + shift, utcOffsetSeconds: offset)
        night.end = Moment(unixSeconds: midnight + 7 * 3_600 + shift, utcOffsetSeconds: offset)
        return night
      }
    }
    let (seven, five, uneven) = (try nights(7), try nights(5), try nights(7, shiftedBy: 60))
    #expect(sleepRegularity(of: seven).index == 100)
    #expect(sleepRegularity(of: five).index == nil)
    let shifted = try #require(sleepRegularity(of: uneven).index)
    #expect(abs(shifted - (100 - 200 * 2.0 / 24)) < 1e-9)
    #expect(sleepRegularity(of: [Night]()).index == nil)
    #expect(sleepRegularity(of: [nil, true], epochsPerDay: 0).index == nil)
  }

  @Test("absurd seconds count as not measured")
  func absurd() {
    let stages = sleepStages(
      deepSeconds: -5, lightSeconds: .nan, remSeconds: .infinity, awakeSeconds: nil)
    #expect(stages.measuredSeconds == nil && stages.efficiency == nil && stages.deepShare == nil)
  }
}
