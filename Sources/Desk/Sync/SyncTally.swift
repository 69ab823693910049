import Diagnostics
import LiveService
import Training

/// What a sync with one service has come to so far.
struct SyncTally {
  /// What fails by itself, so that the rest goes on without it.
  enum Part: Hashable {
    case recording, weatherAndGear, laps
    case list(String, since: Day)
  }

  var counts = SyncCounts()
  /// How many recordings a dry run leaves where they are.
  var unfetchedCount = 0
  var remarks: [String] = []
  /// Areas to which the service gives no access.
  var notOffered: Set<String> = []
  /// Why it stopped before its end.
  var troubles: [ServiceTrouble] = []
  private var setAside: [(trouble: ServiceTrouble, part: Part)] = []

  mutating func setAside(_ part: Part, _ trouble: ServiceTrouble) {
    setAside.append((trouble, part))
  }

  func answer(of service: Service) -> SyncAnswer {
    let name = service.name
    let isWhole = troubles.isEmpty && setAside.isEmpty
    var answer = SyncAnswer(
      service: service,
      summary: isWhole ? "Nothing new at \(name)" : "Nothing was fetched from \(name)")
    if let sentence = counts.sentence {
      answer.summary = "From \(name): " + sentence
      answer.broughtSomething = true
    } else if unfetchedCount > 0 {
      answer.wouldBring = true
      answer.summary =
        "From \(name): \(unfetchedCount) \(unfetchedCount == 1 ? "recording" : "recordings") would "
        + "be fetched"
    }
    answer.remarks =
      remarks
      + notOffered.sorted().map { "\(name) gives no access to \($0), which are left out" }
    answer.troubles = missing(service) + troubles.map { $0.diagnostic(of: service) }
    answer.needsLogin = troubles.contains { [.keyNotAccepted, .signInOver].contains($0) }
    return answer
  }

  /// What was set aside, a sentence for each reason.
  private func missing(_ service: Service) -> [Diagnostic] {
    var (order, parts) = ([ServiceTrouble](), [ServiceTrouble: [Part]]())
    for (trouble, part) in setAside {
      if parts[trouble] == nil { order.append(trouble) }
      parts[trouble, default: []].append(part)
    }
    return order.map { trouble in
      .error(
        trouble.diagnostic(of: service).sentence + ": "
          + Part.words(parts[trouble] ?? []) + " could not be fetched",
        help: "the rest is there; every sync asks for this again, for two weeks")
    }
  }
}

extension SyncTally.Part {
  /// `2 recordings, nights since 2026-11-20`.
  fileprivate static func words(_ parts: [Self]) -> String {
    var words: [String] = []
    for part in parts {
      let count = parts.count { $0 == part }
      let activities = count == 1 ? "1 activity" : "\(count) activities"
      let next =
        switch part {
        case .recording: count == 1 ? "1 recording" : "\(count) recordings"
        case .weatherAndGear: "weather and gear of " + activities
        case .laps: "laps of " + activities
        case .list(let name, let since): "\(name) since \(since.iso)"
        }
      if !words.contains(next) { words.append(next) }
    }
    return words.joined(separator: ", ")
  }
}
