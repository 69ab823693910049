package import Facts
import Training

/// What is said of one run to people who are sent it.
package protocol RunShareWords: Sendable {
  /// `34.5 km, the longest run of 2026`.
  func headline(_ facts: RunShareFacts) -> String
  /// `22 November 2026: 34.5 km, the longest run of 2026`: no two runs of different days are called
  /// alike.
  func title(_ facts: RunShareFacts) -> String
  /// The same in two parts: a big number with its unit, and what the run is called.
  func amount(_ facts: RunShareFacts) -> ShareAmount
  /// How long, how fast and how hard.
  func sentences(_ facts: RunShareFacts) -> [String]
  /// The picture in words.
  func alternative(_ facts: RunShareFacts) -> String
  /// Under the bars of a picture; `nil` where nothing is found in them.
  func note(_ facts: RunShareFacts) -> String?
}

extension Wording {
  package var runShare: any RunShareWords {
    switch language {
    case .english: EnglishRunShare(wording: self)
    case .pseudo: PseudoRunShare(plain: plain.runShare)
    }
  }
}

struct EnglishRunShare: RunShareWords {
  let wording: Wording

  private var share: EnglishShare { EnglishShare(wording: wording) }

  func headline(_ facts: RunShareFacts) -> String {
    let line = facts.line
    switch facts.best?.kind {
    case .race(let name, let seconds):
      return "\(wording.name(name)) in \(wording.duration(seconds))"
    case .fastest:
      return "\(distance(line)), with \(facts.best.map { share.what($0) } ?? "")"
    case .longestOfYear:
      return "\(distance(line)), \(facts.best.map { share.what($0) } ?? "")"
    case .longest, nil:
      guard line.distanceMeters ?? 0 > 0 else {
        return "\(wording.hoursWithUnit(line.movingSeconds)) of running"
      }
      return distance(line)
        + (line.secondsPerKilometer.map { " at \(wording.pace(secondsPerKilometer: $0))" } ?? "")
    }
  }

  private func distance(_ line: ActivityLine) -> String {
    line.distanceMeters.map { wording.distance($0) } ?? ""
  }

  func title(_ facts: RunShareFacts) -> String {
    // Of two runs of a day with as many words the second has a number.
    let number = facts.address.number > 1 ? " (\(facts.address.number))" : ""
    return "\(wording.fullDay(facts.line.day))\(number): \(headline(facts))"
  }

  func amount(_ facts: RunShareFacts) -> ShareAmount {
    let name = wording.title(facts.line.title)
    if case .race(let race, let seconds) = facts.best?.kind {
      return ShareAmount(
        value: wording.duration(seconds), unit: "", text: wording.name(race),
        shortText: distance(facts.line))
    }
    let measured =
      facts.line.distanceMeters.map { wording.measuredDistance($0) }
      ?? wording.measuredTime(facts.line.movingSeconds)
    return ShareAmount(
      value: measured.value, unit: measured.unit, text: name, shortText: "A run")
  }

  func sentences(_ facts: RunShareFacts) -> [String] {
    let line = facts.line
    var parts = [wording.spokenTime(line.movingSeconds)]
    if let pace = line.secondsPerKilometer {
      parts.append("at \(wording.pace(secondsPerKilometer: pace))")
    }
    var sentences = ["\(wording.title(line.title)): \(parts.joined(separator: " "))."]
    if case .fastest? = facts.best?.kind, let best = facts.best {
      sentences.append(
        "\(wording.sentence(share.what(best))) is in it: \(share.detail(best)).")
    }
    if case .fastEnd(_, let last, let pace)? = line.ribbon?.finding {
      sentences.append(
        "The last \(wording.distance(last)) at \(wording.pace(secondsPerKilometer: pace)), "
          + "hills taken out.")
    }
    return sentences
  }

  func alternative(_ facts: RunShareFacts) -> String {
    var text = "\(wording.longDay(facts.line.day)): \(headline(facts))."
    text += " \(sentences(facts).joined(separator: " "))"
    if facts.line.ribbon != nil { text += " Its pace as bars." }
    return text
  }

  func note(_ facts: RunShareFacts) -> String? {
    guard case .fastEnd(_, let last, let pace)? = facts.line.ribbon?.finding else { return nil }
    return "The last \(wording.distance(last)) at \(wording.pace(secondsPerKilometer: pace))"
  }
}
