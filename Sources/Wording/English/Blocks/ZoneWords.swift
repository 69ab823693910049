package import Facts

/// What is said of time in heart-rate zones, on any page.
package protocol ZoneWords: Sendable {
  /// `Z3`.
  func code(_ zone: Int) -> String
  /// `Z3 Steady`.
  func codeAndName(_ zone: Int) -> String
  /// `More than half easy, and 12 minutes hard`; without a finding, what is measured.
  func heading(_ finding: ZonesFinding?) -> String
}

extension Wording {
  package var zones: any ZoneWords {
    switch language {
    case .english: EnglishZones(wording: self)
    }
  }
}

struct EnglishZones: ZoneWords {
  let wording: Wording

  func code(_ zone: Int) -> String { "Z\(zone)" }

  func codeAndName(_ zone: Int) -> String { code(zone) + " " + wording.zone(zone) }

  func heading(_ finding: ZonesFinding?) -> String {
    switch finding {
    case .easyThroughout(let share):
      "Easy throughout: \(wording.percent(share)) in zones 1 and 2"
    case .mostlyHard(let seconds):
      "Hard for most of it: \(wording.spokenTime(seconds)) in zones 4 and 5"
    case .easyWithHard(let seconds):
      "More than half easy, and \(wording.spokenTime(seconds)) hard"
    case .hard(let seconds):
      "\(wording.sentence(wording.spokenTime(seconds))) hard, in zones 4 and 5"
    case .steady(let seconds): "Steady: \(wording.spokenTime(seconds)) in zone 3"
    case .mostlyEasy(let share): "Mostly easy: \(wording.percent(share)) in zones 1 and 2"
    case nil: "Time in each heart-rate zone"
    }
  }
}
