import Foundation
import Metrics
import TestSupport
import Testing
import Training

@Suite("vectors of zones, streams and days")
struct StreamVectorTests {
  @Test("hr_zones: bounds in whole beats")
  func zoneBounds() {
    Vectors.check("hr_zones", ignoring: ["upper"], only: hasFiveZones) { input in
      let scales: [String: ZoneScale] = [
        "max": .maximum, "karvonen": .reserve, "lthr5": .threshold,
      ]
      guard let scale = scales[try input.string("method")] else { return nil }
      let resting = input["hr_rest"]?.int ?? 0
      let lower =
        switch scale {
        case .maximum: zoneLowerBounds(percents: scale.percents, base: try input.int("hr_max"))
        case .reserve:
          zoneLowerBounds(
            percents: scale.percents, base: try input.int("hr_max") - resting, offset: resting)
        case .threshold:
          zoneLowerBounds(percents: scale.percents, base: try input.int("lthr"))
        }
      return ["lower": .of(lower)]
    }
  }

  @Test("hr_zones: the athlete's own zones are the same")
  func athleteZones() {
    Vectors.check("hr_zones", ignoring: ["upper"], only: hasFiveZones) { input in
      let methods: [String: Athlete.ZoneMethod] = [
        "max": .maximum, "karvonen": .reserve, "lthr5": .threshold,
      ]
      guard let method = methods[try input.string("method")] else { return nil }
      var athlete = Athlete()
      athlete.zoneMethod = method
      let profile = HeartRateProfile(
        from: Day(number: 0), resting: input["hr_rest"]?.double ?? 50,
        maximum: input["hr_max"]?.double ?? 190, threshold: input["lthr"]?.double)
      return zones(for: profile, athlete: athlete).map { ["lower": .of($0)] }
    }
  }

  /// Seven zones are nobody's: five are shown everywhere.
  private func hasFiveZones(_ input: JSONValue) -> Bool { input["method"] != "lthr7" }

  @Test("time_in_zone: seconds by zone")
  func timeInZones() {
    Vectors.check("time_in_zone") { input in
      let spent = timeInZone(
        time: try input.column("t"), heartRate: try input.column("hr"),
        lowerBounds: try input.ints("lower"), longestGap: try input.double("max_gap"))
      return [
        "zones": .of(spent.zoneSeconds), "below": .of(spent.belowSeconds),
        "missing": .of(spent.missingSeconds), "gap": .of(spent.gapSeconds),
        "total": .of(spent.totalSeconds),
      ]
    }
  }

  @Test("decoupling: efficiency and its drift")
  func decoupling() {
    Vectors.check("decoupling") { input in
      let result = aerobicEfficiency(
        time: try input.column("t"), speed: try input.column("speed"),
        heartRate: try input.column("hr"), segments: try input.int("n"),
        longestGap: try input.double("max_gap"), minimumSpeed: try input.double("min_speed"),
        skipping: try input.double("skip"), minimumSeconds: try input.double("min_valid"))
      func scaled(_ values: [Double]?, _ factor: Double) -> JSONValue {
        values.map { .of($0.map { $0 * factor }) } ?? .null
      }
      return [
        "valid_seconds": .of(result.validSeconds),
        "ef": .of(result.efficiencyFactor.map { $0 * 60 }),
        "decoupling_pct": .of(result.decoupling.map { $0 * 100 }),
        "segment_ef": scaled(result.segmentFactors, 60),
        "segment_drift_pct": scaled(result.segmentDrifts, 100),
        "ef_slope_pct_per_hour": .of(result.slopePerHour.map { $0 * 100 }),
      ]
    }
  }

  @Test("elevation: climb and descent")
  func elevation() {
    let isOurs = { (input: JSONValue) in input["smooth_window"] == nil }
    Vectors.check("elevation", ignoring: ["hysteresis"], only: isOurs) { input in
      func both(_ change: ElevationChange?) -> JSONValue {
        ["gain": .of(change?.ascentMeters), "loss": .of(change?.descentMeters)]
      }
      let change = elevationChange(
        of: try input.column("alt"), threshold: try input.double("threshold"))
      return ["zigzag": both(change)]
    }
  }

  @Test("splits: equal distances, halves and evenness")
  func splitTimes() {
    Vectors.check("splits", ignoring: ["split_ratio", "negative_split"]) { input in
      guard
        let result = splits(
          time: try input.column("t"), distance: try input.column("d"),
          lengthMeters: try input.double("length"))
      else { return nil }
      return [
        "splits": .of(result.seconds),
        "partial": result.partial.map {
          ["distance": .of($0.distanceMeters), "seconds": .of($0.seconds)]
        } ?? .null,
        "first_half": .of(result.firstHalfSeconds), "second_half": .of(result.secondHalfSeconds),
        "pace_cv_pct": .of(result.variation.map { $0 * 100 }),
      ]
    }
  }

  @Test("moving_time: moving, stopped and gap")
  func moving() {
    Vectors.check("moving_time") { input in
      let result = movingTime(
        time: try input.column("t"), distance: try input.column("d"),
        longestGap: try input.double("max_gap"), minimumSpeed: try input.double("min_speed"))
      return [
        "elapsed": .of(result?.elapsedSeconds), "moving": .of(result?.movingSeconds),
        "stopped": .of(result?.stoppedSeconds), "gap": .of(result?.gapSeconds),
      ]
    }
  }
}
