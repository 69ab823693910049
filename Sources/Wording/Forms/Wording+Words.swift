package import Training

extension Wording {
  private static let smallNumbers = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// `five` up to twelve, then digits; 0 is `no`.
  package func countWord(_ count: Int) -> String {
    count >= 0 && count < Self.smallNumbers.count
      ? phrase { _ in Self.smallNumbers[count] } : integer(count)
  }

  /// `five runs`, `one run`, `no runs`.
  package func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    phrase { $0.countWord(count) + Self.space + (count == 1 ? singular : plural ?? singular + "s") }
  }

  /// The same with a digit: `5 runs`.
  package func digits(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    phrase { $0.integer(count) + Self.space + (count == 1 ? singular : plural ?? singular + "s") }
  }

  /// `once`, `twice`, `3 times`.
  package func times(_ count: Int) -> String {
    phrase { wording in
      switch count {
      case 1: "once"
      case 2: "twice"
      default: wording.integer(count) + Self.space + "times"
      }
    }
  }

  /// `5 days`.
  package func dayCount(_ days: Int) -> String { digits(days, "day") }

  /// `5 weeks`.
  package func weekCount(_ weeks: Int) -> String { digits(weeks, "week") }

  /// `a`, `a and b`, `a, b and c`.
  package func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return phrase { _ in parts.dropLast().joined(separator: ", ") + " and " + last }
  }

  /// The text with its first letter made a capital, where it has one.
  package func sentence(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// `Recovery` for zone 1.
  package func zone(_ number: Int) -> String {
    let names = ["Recovery", "Easy", "Steady", "Threshold", "Hard"]
    return phrase { _ in names[max(0, min(4, number - 1))] }
  }

  /// `run`, `ride`, `swim`: one activity of a kind of sport.
  package func noun(_ family: Sport.Family) -> String {
    switch family {
    case .running: "run"
    case .cycling: "ride"
    case .swimming: "swim"
    case .walking: "walk"
    case .strength: "strength session"
    case .multisport: "multisport activity"
    case .transition: "transition"
    case .other: "other activity"
    }
  }

  package func noun(_ sport: Sport) -> String {
    sport.family == .other ? "activity" : noun(sport.family)
  }

  /// `runs`, `other activities`.
  package func plural(_ family: Sport.Family) -> String {
    let noun = noun(family)
    return noun.hasSuffix("activity") ? noun.dropLast() + "ies" : noun + "s"
  }

  /// `Trail running` for `trail_running`.
  package func sport(_ sport: Sport) -> String {
    phrase { wording in
      switch sport {
      case .transition: return "Transition"
      case .running: return "Run"
      case .treadmillRunning: return "Treadmill run"
      case .trailRunning: return "Trail run"
      case .trackRunning: return "Track run"
      case .cycling: return "Ride"
      case .indoorCycling: return "Indoor ride"
      case .lapSwimming: return "Pool swim"
      case .openWaterSwimming: return "Open-water swim"
      case .walking: return "Walk"
      case .hiking: return "Hike"
      default:
        let words = sport.rawValue.split(separator: "_").joined(separator: " ")
        return words.isEmpty ? "Activity" : wording.sentence(words)
      }
    }
  }
}

extension Wording {
  /// `42 days`, `7.5 days`.
  package func decimalDays(_ days: Double) -> String {
    decimal(days, places: days == days.rounded() ? 0 : 1) + Self.space
      + (days == 1 ? "day" : "days")
  }
}
