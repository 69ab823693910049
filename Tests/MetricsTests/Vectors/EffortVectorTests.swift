import Metrics
import TestSupport
import Testing
import Training

@Suite("vectors of efforts, endurance and strain")
struct EffortVectorTests {
  @Test("acwr: the last week by the weeks before")
  func workload() {
    let methods: [String: WorkloadRatioMethod] = [
      "coupled": .coupled, "uncoupled": .uncoupled, "ewma": .exponential,
    ]
    Vectors.check("acwr") { input in
      guard let method = methods[try input.string("mode")] else { return nil }
      return ["acwr": .of(workloadRatios(dailyLoads: try input.doubles("loads"), method: method))]
    }
  }

  @Test("foster: monotony and strain")
  func strain() {
    Vectors.check("foster") { input in
      let week = weekStrain(
        dailyLoads: try input.doubles("loads"), freedom: try input.int("ddof"))
      return [
        "total": .of(week?.totalLoad), "mean": .of(week?.meanLoad), "sd": .of(week?.deviation),
        "monotony": .of(week?.monotony), "strain": .of(week?.strain),
      ]
    }
  }

  @Test("tss: loads by power, pace and heart rate")
  func powerLoads() {
    Vectors.check("tss", ignoring: ["np_zero_padded", "np_min_periods"]) { input in
      switch try input.string("kind") {
      case "np":
        let load = powerLoad(
          watts: try input.doubles("watts"), thresholdWatts: try input.double("ftp"))
        return [
          "np": .of(load?.weightedWatts), "avg": .of(load?.averageWatts),
          "intensity": .of(load?.intensity), "vi": .of(load?.variability), "tss": .of(load?.load),
        ]
      case "rtss":
        let load = paceLoad(
          seconds: try input.double("seconds"),
          gradeAdjustedSpeed: try 1_000 / input.double("ngp_s_per_km"),
          thresholdSpeed: try 1_000 / input.double("threshold_s_per_km"))
        return ["intensity": .of(load?.intensity), "rtss": .of(load?.load)]
      case "hrtss_square":
        return [
          "value": .of(
            squaredHeartRateLoad(
              seconds: try input.double("seconds"), heartRate: try input.double("hr"),
              threshold: try input.double("lthr")))
        ]
      default: return nil
      }
    }
  }

  @Test("gap: what hills cost")
  func grade() {
    Vectors.check("gap") { input in
      if let grade = input["grade"]?.double {
        return [
          "cost": .of(costOfRunning(grade: grade)),
          "minetti": .of(GradeModel.energy.factor(grade: grade)),
          "hr_model": .of(GradeModel.heartRate.factor(grade: grade)),
        ]
      }
      let (meters, rises) = (try input.doubles("dist"), try input.doubles("rise"))
      let seconds = try input.doubles("seconds")
      let pace = gradeAdjustedPace(
        of: meters.indices.map {
          CourseSegment(meters: meters[$0], riseMeters: rises[$0], seconds: seconds[$0])
        },
        model: try input.string("model") == "minetti" ? .energy : .heartRate)
      return [
        "equivalent_flat_m": .of(pace?.equivalentFlatMeters),
        "gap_s_per_km": .of(pace?.speed.map { 1_000 / $0 }),
        "pace_s_per_km": .of(pace.map { 1_000 * $0.seconds / $0.distanceMeters }),
      ]
    }
  }

  @Test("best_efforts: the fastest stretch of a distance")
  func efforts() {
    Vectors.check("best_efforts") { input in
      let pauses = try (input["pauses"]?.array ?? []).compactMap { pair -> Range<Double>? in
        let ends = (pair.doubles ?? []).compactMap { $0 }
        return try #require(ends.count == 2 ? ends[0]..<ends[1] : nil)
      }
      let best = bestEfforts(
        time: try input.column("t"), distance: try input.column("d"),
        targets: try input.doubles("targets"), pauses: pauses)
      return [
        "efforts": .array(best.map { $0.map { ["seconds": .of($0.seconds)] } ?? .null })
      ]
    }
  }

  @Test("mean_max: the highest means and the furthest ways")
  func meanMax() {
    Vectors.check("mean_max") { input in
      switch try input.string("kind") {
      case "distance":
        return [
          "max_distance": .of(
            furthestDistances(
              time: try input.column("t"), distance: try input.column("d"),
              durations: try input.doubles("durations")))
        ]
      case "power_1hz":
        return [
          "mean_max": .of(
            meanMaximal(
              of: try input.doubles("watts"), durations: try input.ints("durations")))
        ]
      case "power_1hz_gap":
        let (watts, gap) = (try input.doubles("watts"), try input.int("gap_after"))
        let pause = try input.int("gap_seconds")
        let time = watts.indices.map { Double($0 <= gap ? $0 : $0 + pause) }
        let seconds = perSecond(time: Column(values: time), values: Column(values: watts))
        return [
          "mean_max": .of(meanMaximal(of: seconds, durations: try input.ints("durations")))
        ]
      default: return nil
      }
    }
  }

  @Test("critical_speed: what can be held, and what is left above it")
  func critical() {
    Vectors.check("critical_speed") { input in
      let (times, meters) = (try input.doubles("t"), try input.doubles("d"))
      let efforts = zip(meters, times).map { TimedDistance(distanceMeters: $0, seconds: $1) }
      func fit(_ model: CriticalSpeedModel) -> JSONValue {
        guard let fit = criticalSpeed(of: efforts, model: model) else { return .null }
        return [
          "cs": .of(fit.speed), "d_prime": .of(fit.reserveMeters), "sse": .of(fit.squaredError),
          "se_cs": .of(fit.speedError), "se_d_prime": .of(fit.reserveError),
        ]
      }
      let linear = criticalSpeed(of: efforts)
      return [
        "linear": fit(.linear), "inverse_time": fit(.inverseTime),
        "hyperbolic_t_of_v": fit(.hyperbolic),
        "pred_seconds": [
          "3000": .of(linear?.seconds(over: 3_000)), "5000": .of(linear?.seconds(over: 5_000)),
        ],
      ]
    }
  }

  @Test("balance: the reserve above critical, sample by sample")
  func balance() {
    Vectors.check("balance") { input in
      let values = try input.doubles("values")
      let (critical, reserve) = (try input.double("cp"), try input.double("w_prime"))
      switch try input.string("kind") {
      case "euler":
        return [
          "balance": .of(reserveBalanceBySteps(of: values, critical: critical, reserve: reserve))
        ]
      case "exact":
        return [
          "balance": .of(
            reserveBalance(
              of: values, seconds: try input.doubles("dt"), critical: critical, reserve: reserve))
        ]
      case "integral":
        let result = reserveBalanceByIntegral(of: values, critical: critical, reserve: reserve)
        return ["balance": .of(result?.balance ?? []), "tau": .of(result?.timeConstant)]
      default: return nil
      }
    }
  }

  @Test("vo2max: estimates of oxygen uptake")
  func uptake() {
    Vectors.check("vo2max") { input in
      let profile = HeartRateProfile(
        from: Day(number: 0), resting: input["hr_rest"]?.double ?? 0,
        maximum: input["hr_max"]?.double ?? 0)
      switch try input.string("kind") {
      case "uth":
        return ["vo2max": .of(oxygenUptakeByHeartRates(of: profile))]
      case "acsm_running":
        return [
          "vo2": .of(
            oxygenUptakeOfRunning(
              speed: try input.double("m_per_min") / 60, grade: try input.double("grade")))
        ]
      case "submax_hrr":
        return [
          "vo2max": .of(
            oxygenUptakeBySteadyRunning(
              speed: try input.double("m_per_min") / 60, heartRate: try input.double("hr"),
              profile: profile))
        ]
      default: return nil
      }
    }
  }

  @Test("fit_units: what the integers of watches mean")
  func watchUnits() {
    Vectors.check("fit_units") { input in
      switch try input.string("kind") {
      case "semicircles":
        return [
          "degrees": .of(degrees(semicircles: try #require(Int32(exactly: input.int("raw")))))
        ]
      case "fit_time":
        return [
          "unix": .of(unixSeconds(watchSeconds: try #require(UInt32(exactly: input.int("raw")))))
        ]
      case "altitude":
        return [
          "metres": .of(
            altitudeMeters(watchFifths: try #require(UInt16(exactly: input.int("raw")))))
        ]
      default: return nil
      }
    }
  }

  @Test("format: the clock's fields, rounded once")
  func clock() {
    func text(_ seconds: Double) -> JSONValue {
      guard let fields = ClockFields(rounding: seconds) else { return .null }
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      return .string(
        fields.hours > 0
          ? "\(fields.hours):\(two(fields.minutes)):\(two(fields.seconds))"
          : "\(fields.minutes):\(two(fields.seconds))")
    }
    Vectors.check("format") { input in
      if let pace = input["s_per_km"]?.double {
        return ["per_km": text(pace), "per_mile": text(pace * 1.609344)]
      }
      return ["text": text(try input.double("seconds"))]
    }
  }
}
