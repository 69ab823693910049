import TestSupport
import Training
import TrainingStore

extension EditedReport {
  /// What watches know beside activities.
  mutating func changeWellness(_ random: inout SplitMix64) throws -> String? {
    let day = Self.firstToday - Int.random(in: 0...40, using: &random)
    let noon = Moment(unixSeconds: day.number * 86_400 + 43_200, utcOffsetSeconds: nil)
    let amount = Double(Int.random(in: 40...60, using: &random))
    let worn = try activities().map(\.id).filter { _ in random.happens(oneIn: 2) }
    let sport: FitnessEstimate.Sport = random.happens(oneIn: 2) ? .running : .cycling
    let kinds = [
      "a resting heart rate", "a night", "a VO2max", "gear", "readiness", "predictions",
      "an endurance score", "a hill score", "a health status", "a body measurement",
      "an acute load",
    ]
    let kind = Int.random(in: kinds.indices, using: &random)
    try withStore { store in
      try store.write { writer in
        switch kind {
        case 0: try writer.save(Self.wellness(day, restingHeartRate: amount))
        case 1:
          var night = Night(day: day)
          (night.deepSeconds, night.lightSeconds) = (4_000, amount * 400)
          night.heartRateVariability = amount
          try writer.save(night)
        case 2: _ = try writer.save(Self.estimate(day, sport: sport, vo2Max: amount))
        case 3:
          let id = Int64(day.number % 3)
          var shoes = Gear(id: id, name: "Shoe \(id)")
          shoes.activityIDs = worn
          _ = try writer.save(shoes)
        case 4:
          _ = try writer.save(
            TrainingReadiness(day: day, time: noon, score: amount, isOfMorning: true))
        case 5:
          var predictions = RacePredictions(day: day, time: noon)
          predictions.tenKilometersSeconds = amount * 60
          _ = try writer.save(predictions)
        case 6: _ = try writer.save(EnduranceScore(day: day, score: amount * 100))
        case 7: _ = try writer.save(HillScore(day: day, score: amount))
        case 8:
          let status = HealthStatus(
            day: day, readings: [HealthReading(.restingHeartRate, value: amount)])
          _ = try writer.save(status, updated: noon.unixSeconds)
        case 9:
          var measurement = BodyMeasurement(day: day, sequence: noon.unixSeconds * 1_000)
          measurement.weightKilograms = amount
          _ = try writer.save(measurement)
        default: _ = try writer.save(AcuteLoad(day: day, time: noon, acute: amount))
        }
      }
    }
    return "keep \(kinds[kind]) of \(day.iso)"
  }
}
