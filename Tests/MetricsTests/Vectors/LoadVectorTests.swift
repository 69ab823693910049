import Metrics
import TestSupport
import Testing
import Training

@Suite("vectors of training load")
struct LoadVectorTests {
  @Test("pmc: fitness, fatigue and form of a daily list")
  func pmc() {
    // Another share of the newest day, and form of the evening, are not what pages show; how fitness
    // changes over seven days is the season's.
    let isOurs = { (input: JSONValue) in input["mode"] != "linear" && input["tsb"] != "same" }
    Vectors.check("pmc", ignoring: ["ramp7"], only: isOurs) { input in
      let balances = trainingBalance(
        dailyLoads: try input.array("loads").map { $0.double ?? 0 },
        startingFrom: TrainingBalance(
          chronicLoad: input["ctl0"]?.double ?? 0, acuteLoad: input["atl0"]?.double ?? 0),
        chronicDays: input["tau_c"]?.double ?? 42, acuteDays: input["tau_a"]?.double ?? 7)
      return .object(JSONValue.balances(balances))
    }
  }

  @Test("pmc_dates: a calendar is filled from dated entries")
  func dates() {
    Vectors.check("pmc_dates", ignoring: ["ramp7"]) { input in
      let (first, last) = (try input.day("start"), try input.day("end"))
      let loads = dailyLoads(of: try input.dayLoads("entries"), from: first, through: last)
      var result = JSONValue.balances(trainingBalance(dailyLoads: loads))
      result["load"] = .of(loads)
      result["dates"] = .of((first...last).map(\.iso))
      return .object(result)
    }
  }

  @Test("pmc_seed: what a start at zero misses")
  func seed() {
    Vectors.check("pmc_seed", only: { $0["days"] != nil }) { input in
      let share = missingShare(
        afterDays: try input.double("days"), timeConstant: try input.double("tau"))
      return ["bias_fraction": .of(share)]
    }
  }

  @Test("banister_forecast: what was done, then what is planned")
  func forecast() {
    Vectors.check("banister_forecast") { input in
      let days = loadForecast(
        history: try input.dayLoads("history"), plan: try input.dayLoads("future"),
        today: try input.day("today"), through: try input.day("horizon_end"),
        startingFrom: TrainingBalance(
          chronicLoad: input["ctl0"]?.double ?? 0, acuteLoad: input["atl0"]?.double ?? 0))
      var result = JSONValue.balances(days.map(\.balance))
      result["dates"] = .of(days.map(\.day.iso))
      result["load"] = .of(days.map(\.load))
      result["source"] = .of(days.map { $0.isPlanned ? "plan" : "history" })
      return .object(result)
    }
  }

  @Test("plan_to_daily_load: a weekly plan becomes daily loads")
  func plan() {
    Vectors.check("plan_to_daily_load") { input in
      let weights = try input["weights"] == nil ? nil : input.doubles("weights")
      let days = plannedLoads(
        weeks: try input.array("weeks").map {
          PlannedDistance(
            start: try $0.day("week_start"), distanceMeters: try $0.double("km") * 1_000,
            weights: weights)
        },
        races: try input.array("races").map {
          Race(
            name: "", day: try $0.day("date"), distanceMeters: try $0.double("km") * 1_000)
        },
        loadPerKilometer: try input.double("tl_per_km"),
        raceLoadPerKilometer: try input.double("race_tl_per_km"))
      return [
        "daily": .array(days.map { [.string($0.day.iso), .of($0.load)] }),
        "total": .of(days.reduce(0) { $0 + ($1.load ?? 0) }),
      ]
    }
  }

  @Test("calibrate_tl_per_km: what a kilometer costs")
  func perKilometer() {
    Vectors.check("calibrate_tl_per_km") { input in
      let result = loadPerKilometer(
        of: try input.array("activities").map {
          DistanceLoad(
            distanceMeters: $0["km"]?.double.map { $0 * 1_000 }, load: $0["load"]?.double)
        },
        minimumMeters: try input.double("min_km") * 1_000, minimumCount: try input.int("min_n"))
      return [
        "n": .of(result.count), "median": .of(result.median), "q1": .of(result.lowerQuartile),
        "q3": .of(result.upperQuartile), "iqr": .of(result.interquartileRange),
        "pooled": .of(result.pooled),
      ]
    }
  }

  @Test("load_resolve: one load for each activity, on one scale")
  func resolve() {
    Vectors.check("load_resolve") { input in
      let candidates = try input.array("activities").map {
        LoadCandidate(
          garmin: $0["garmin"]?.double, trainingImpulse: $0["trimp"]?.double,
          distanceMeters: $0["km"]?.double.map { $0 * 1_000 })
      }
      let scale = garminLoadScale(of: candidates, minimumPairs: try input.int("min_pairs"))
      let loads = resolvedLoads(
        of: candidates, scale: scale, loadPerKilometer: try input.double("tl_per_km"))
      return [
        "scale": .of(scale),
        "resolved": .array(loads.map { [.of($0.load), .string($0.source.rawValue)] }),
      ]
    }
  }

  @Test("trimp: training impulse of a mean and of a stream")
  func impulse() {
    let kinds: [JSONValue] = ["banister_avg", "banister_stream"]
    let isOurs = { (input: JSONValue) in input["kind"].map(kinds.contains) ?? false }
    Vectors.check("trimp", ignoring: ["gc_variant"], only: isOurs) { input in
      let profile = HeartRateProfile(
        from: Day(number: 0), resting: input["hr_rest"]?.double ?? 0,
        maximum: input["hr_max"]?.double ?? 0, threshold: input["lthr"]?.double)
      let weighting: Athlete.Weighting =
        input["sex"]?.string == "female" ? .banisterFemale : .banisterMale
      let gap = input["max_gap"]?.double ?? longestSampleGap
      switch try input.string("kind") {
      case "banister_avg":
        return [
          "value": .of(
            trainingImpulse(
              minutes: try input.double("minutes"), heartRate: try input.double("hr"),
              profile: profile, weighting: weighting))
        ]
      case "banister_stream":
        return [
          "value": .of(
            trainingImpulse(
              time: try input.column("t"), heartRate: try input.column("hr"), profile: profile,
              weighting: weighting, longestGap: gap))
        ]
      default:
        return nil
      }
    }
  }
}
