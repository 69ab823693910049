package import Facts

/// What is said of time in heart-rate zones, on any page.
package protocol ZoneWords: Sendable {
  /// `Z3`.
  func code(_ zone: Int) -> String
  /// What time without a heart rate is called in a key.
  var noHeartRate: String { get }
  /// `Z3 Steady`.
  func codeAndName(_ zone: Int) -> String
  /// `More than half easy, and 12 minutes hard`; without a finding, what is measured.
  func heading(_ finding: ZonesFinding?) -> String
  /// `35 of 60 minutes with a heart rate, all in zone 3`: of a time that has no heart rate in a
  /// part.
  func heading(_ finding: ZonesFinding?, of time: KnownHeartTime) -> String
  /// `Heart rate is unknown for 25:00 of 1:00:00.`
  func unknown(_ time: KnownHeartTime) -> String
}

extension Wording {
  package var zones: any ZoneWords {
    switch language {
    case .english: EnglishZones(wording: self)
    case .pseudo: PseudoZone(plain: plain.zones)
    }
  }
}

struct EnglishZones: ZoneWords {
  let wording: Wording

  func code(_ zone: Int) -> String { "Z\(zone)" }

  let noHeartRate = "No heart rate"

  func codeAndName(_ zone: Int) -> String { code(zone) + " " + wording.zone(zone) }

  func heading(_ finding: ZonesFinding?) -> String {
    switch finding {
    case .easyThroughout(let share):
      "Easy throughout: \(wording.share(share)) in zones 1 and 2"
    case .mostlyHard(let seconds):
      "Hard for most of it: \(wording.spokenTime(seconds)) in zones 4 and 5"
    case .easyWithHard(let seconds):
      "More than half easy, and \(wording.spokenTime(seconds)) hard"
    case .hard(let seconds):
      "\(wording.sentence(wording.spokenTime(seconds))) hard, in zones 4 and 5"
    case .steady(let seconds): "Steady: \(wording.spokenTime(seconds)) in zone 3"
    case .mostlyEasy(let share): "Mostly easy: \(wording.share(share)) in zones 1 and 2"
    case nil: "Time in each heart-rate zone"
    }
  }
}

extension EnglishZones {
  func heading(_ finding: ZonesFinding?, of time: KnownHeartTime) -> String {
    wording.sentence(knownTime(time)) + " with a heart rate"
      + (finding.map { ", " + rest($0, seconds: time.knownSeconds) } ?? "")
  }

  func unknown(_ time: KnownHeartTime) -> String {
    "Heart rate is unknown for \(wording.duration(time.unknownSeconds)) of "
      + "\(wording.duration(time.totalSeconds))."
  }

  /// `35 of 60 minutes`, `50 minutes of 2:10 h`.
  private func knownTime(_ time: KnownHeartTime) -> String {
    let (known, total) = (
      wording.spokenTime(time.knownSeconds), wording.spokenTime(time.totalSeconds)
    )
    let (number, unit) = (known.prefix { $0 != "\u{A0}" }, known.drop { $0 != "\u{A0}" })
    return total.hasSuffix(unit) ? "\(number) of \(total)" : "\(known) of \(total)"
  }

  /// What is true of that part of the time.
  private func rest(_ finding: ZonesFinding, seconds: Double) -> String {
    func part(_ share: Double) -> String {
      share >= 0.9999 ? "all" : wording.share(share) + " of them"
    }
    return switch finding {
    case .easyThroughout(let share), .mostlyEasy(let share): part(share) + " in zones 1 and 2"
    case .mostlyHard(let hard): part(hard / seconds) + " in zones 4 and 5"
    case .easyWithHard(let hard):
      "more than half of them easy, and \(wording.spokenTime(hard)) hard"
    case .hard(let hard): "\(wording.spokenTime(hard)) of them hard, in zones 4 and 5"
    case .steady(let steady): part(steady / seconds) + " in zone 3"
    }
  }
}

extension ZoneWords {
  /// What stands above a time in zones, all of it known or a part.
  package func heading(_ finding: ZonesFinding?, known: KnownHeartTime?) -> String {
    known.map { heading(finding, of: $0) } ?? heading(finding)
  }
}
