import Training

/// The addresses that activities had while they were made of day and title, in the order of the
/// activities, which is that of their starts; no two are equal.
///
/// These addresses are out in the world, in bookmarks and on other sites: neither this rule nor its
/// English words may ever change, whatever becomes of the words on pages.
func titledAddresses(of activities: [Activity]) -> [String] {
  var taken: Set<String> = []
  taken.reserveCapacity(activities.count)
  /// The number to try first, by stem: all below are taken.
  var numbers: [String: Int] = [:]
  return activities.map { activity in
    var name = slug(title(of: activity))
    if name.isEmpty { name = slug(word(for: activity.sport)) }
    if name.isEmpty { name = "activity" }
    let stem = "runs/" + activity.day.iso + "-" + name
    var number = numbers[stem] ?? 1
    var candidate = number == 1 ? stem : stem + "-" + String(number)
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = stem + "-" + String(number)
    }
    numbers[stem] = number + 1
    return candidate + ".html"
  }
}

private func title(of activity: Activity) -> String {
  if let name = activity.name, name.contains(where: { !$0.isWhitespace }) { return name }
  return word(for: activity.sport)
}

private func word(for sport: Sport) -> String {
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
    return words.first.map { $0.uppercased() + words.dropFirst() } ?? "Activity"
  }
}

/// Letters a to z, digits and single hyphens, at most 60: marks are taken off Latin letters, letters
/// of other scripts are left out, all else parts words.
private func slug(_ name: String) -> String {
  var bytes: [UInt8] = []
  for scalar in name.lowercased().unicodeScalars {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x27, 0x2019, 0x300...0x36F: continue
    default:
      if let folded = foldedLetters[scalar] {
        bytes.append(contentsOf: folded.utf8)
      } else if !scalar.properties.isAlphabetic, let last = bytes.last, last != 0x2D {
        bytes.append(0x2D)
      }
    }
    if bytes.count >= 60 { break }
  }
  bytes = Array(bytes.prefix(60))
  while bytes.last == 0x2D { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

private let foldedLetters: [Unicode.Scalar: String] = {
  let rows = [
    ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
  ]
  var table: [Unicode.Scalar: String] = [:]
  for (plain, letters) in rows {
    for scalar in letters.unicodeScalars { table[scalar] = plain }
  }
  return table
}()
