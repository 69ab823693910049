import Metrics
import TestSupport
import Testing
import Training

@Suite("records")
struct PlanningRecordsTests {
  @Test("streaks count days and weeks in a row")
  func streakVectors() {
    Vectors.check("streaks") { input in
      guard let days = input["dates"]?.strings?.compactMap({ Day(iso: $0) }),
        let today = input["today"]?.string.flatMap({ Day(iso: $0) })
      else { return nil }
      let result = streaks(of: days, today: today)
      return [
        "current": .of(result.currentDays), "longest": .of(result.longestDays),
        "longest_start": .of(result.longestStart?.iso), "current_weeks": .of(result.currentWeeks),
        "longest_weeks": .of(result.longestWeeks),
      ]
    }
  }

  @Test("the Eddington number sums days and counts what is exactly enough")
  func eddingtonVectors() {
    Vectors.check("eddington") { input in
      guard let runs = input["runs"]?.array, let unit = input["unit"]?.string else { return nil }
      let distances = runs.compactMap { run -> (day: Day, meters: Double)? in
        guard let day = run.array?.first?.string.flatMap({ Day(iso: $0) }),
          let meters = run.array?.last?.double
        else { return nil }
        return (day, meters)
      }
      guard distances.count == runs.count else { return nil }
      let number = eddingtonNumber(
        of: distances, unitMeters: unit == "mile" ? 1_609.344 : 1_000)
      return [
        "eddington": .of(number.value),
        "next": .array(
          number.next.map { ["target": .of($0.target), "days_needed": .of($0.daysNeeded)] }),
      ]
    }
  }

  @Test("records go to the fastest pace near the distance")
  func recordVectors() {
    Vectors.check("personal_records") { input in
      guard let list = input["activities"]?.array,
        let bins = input["bins_km"]?.doubles?.compactMap({ $0 }),
        let tolerance = input["tolerance"]?.double
      else { return nil }
      let candidates = list.compactMap { entry -> RecordCandidate? in
        guard let id = entry["id"]?.int,
          let day = entry["date"]?.string.flatMap({ Day(iso: $0) })
        else { return nil }
        return RecordCandidate(
          id: Int64(id), day: day, distanceMeters: entry["km"]?.double.map { $0 * 1_000 },
          seconds: entry["seconds"]?.double)
      }
      guard candidates.count == list.count else { return nil }
      let records = personalRecords(
        of: candidates, distancesMeters: bins.map { $0 * 1_000 }, tolerance: tolerance)
      return [
        "records": .array(
          records.map { record in
            guard let record else { return nil }
            return [
              "id": .integer(Int(record.id)), "seconds": .number(record.runSeconds),
              "km": .number(record.runMeters / 1_000), "candidates": .of(record.candidates),
              "pace_s_per_km": .number(record.secondsPerKilometer),
              "normalised_seconds": .number(record.seconds),
            ]
          })
      ]
    }
  }

  @Test("another day raises the Eddington number by one at most and never lowers it")
  func eddingtonGrows() {
    forAll { random in
      var distances: [(day: Day, meters: Double)] = []
      var value = 0
      for number in 0..<60 {
        distances.append((Day(number: number), Double.random(in: 0...40_000, using: &random)))
        let grown = eddingtonNumber(of: distances).value
        guard (value...value + 1).contains(grown) else { return false }
        value = grown
      }
      return true
    }
  }

  @Test("more runs never make a record slower, a slower one changes nothing")
  func recordsImprove() {
    forAll { random in
      var runs: [RecordCandidate] = []
      var best: Metrics.PersonalRecord?
      for id in 0..<40 {
        runs.append(
          RecordCandidate(
            id: Int64(id), day: Day(number: 40 - id),
            distanceMeters: Double.random(in: 9_500...10_500, using: &random),
            seconds: Double.random(in: 2_000...4_000, using: &random)))
        let record = personalRecords(of: runs, distancesMeters: [10_000])[0]
        if let best, let record, record.secondsPerKilometer > best.secondsPerKilometer {
          return false
        }
        if let best, record == nil || (record?.id != best.id && record?.id != Int64(id)) {
          return false
        }
        best = record
      }
      return true
    }
  }

  @Test("rides, parents and runs without a distance hold no running record")
  func activities() throws {
    let start = Moment(unixSeconds: 1_700_000_000, utcOffsetSeconds: nil)
    var ride = Activity(id: 1, sport: .cycling, start: start, movingSeconds: 900)
    ride.distanceMeters = 10_000
    var run = Activity(id: 2, sport: .trailRunning, start: start, movingSeconds: 3_000)
    run.distanceMeters = 10_050
    var parent = run
    parent.id = 3
    parent.isParent = true
    let bare = Activity(id: 4, sport: .running, start: start, movingSeconds: 1)
    let records = personalRecords(
      of: [ride, parent, run, bare], distancesMeters: [10_000, 5_000])
    let record = try #require(records[0])
    #expect(record.id == 2 && record.candidates == 1)
    #expect(abs(record.seconds - 3_000 / 1.005) < 1e-9)
    #expect(records[1] == nil)
  }

  @Test("distances that are none do not count")
  func absurd() {
    let day = Day(number: 20_000)
    #expect(
      eddingtonNumber(of: [(day, .nan), (day, .infinity), (day, -4), (day, 0)]).value == 0)
    #expect(eddingtonNumber(of: [(day, 1e300)]).value == 1)
    #expect(eddingtonNumber(of: [(day, 5_000)], unitMeters: 0).value == 0)
    let run = RecordCandidate(id: 1, day: day, distanceMeters: .nan, seconds: .infinity)
    #expect(personalRecords(of: [run], distancesMeters: [5_000, .nan, 0]) == [nil, nil, nil])
  }
}
