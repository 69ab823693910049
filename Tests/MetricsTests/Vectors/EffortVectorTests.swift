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

  @Test("mean_max: the furthest ways")
  func meanMax() {
    Vectors.check("mean_max", only: { $0["kind"] == "distance" }) { input in
      return [
        "max_distance": .of(
          furthestDistances(
            time: try input.column("t"), distance: try input.column("d"),
            durations: try input.doubles("durations")))
      ]
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
}
