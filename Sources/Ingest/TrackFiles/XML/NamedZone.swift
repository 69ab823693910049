import Foundation
import Training

/// The offset that a time zone has at a moment, by what recorders write for one: `Europe/Berlin`,
/// `UTC+02:00`, `GMT-3`, `+0530`, or a number of seconds, minutes or hours.
///
/// - Returns: seconds east of UTC; `nil` for anything else.
func utcOffset(ofZone text: String, at unixSeconds: Double) -> Int? {
  let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
  guard !name.isEmpty, name.utf8.count <= 64, unixSeconds.isFinite else { return nil }
  if let clock = name.contains("/") ? LocalClock(zone: name) : nil {
    let moment = Moment(unixSeconds: Int(unixSeconds), utcOffsetSeconds: nil)
    return clock.localized(moment).utcOffsetSeconds
  }
  var rest = Substring(name.uppercased())
  for prefix in ["UTC", "GMT"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(3) }
  if rest.isEmpty || rest == "Z" { return 0 }
  let sign = rest.first == "-" ? -1 : 1
  let isSigned = rest.first == "-" || rest.first == "+"
  if isSigned { rest = rest.dropFirst() }
  if let seconds = clockSeconds(rest, isSigned: isSigned) {
    return utcOffset(seconds: Double(sign * seconds))
  }
  return nil
}

/// `02:00`, `0200`, `2`, `5.5`, `120` or `7200` in seconds.
private func clockSeconds(_ text: Substring, isSigned: Bool) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  if parts.count == 2 || parts.count == 3 {
    guard let hours = Int(parts[0]), let minutes = Int(parts[1]), hours >= 0,
      (0..<60).contains(minutes)
    else { return nil }
    return hours * 3_600 + minutes * 60
  }
  guard parts.count == 1, let number = Double(text), number >= 0, number <= 50_400 else {
    return nil
  }
  if isSigned, text.count == 4, let digits = Int(text) {
    return digits / 100 * 3_600 + digits % 100 * 60
  }
  // Hours end where minutes begin, and minutes where seconds do: no zone is 15 minutes from UTC.
  if number <= 14 { return Int(number * 3_600) }
  return number <= 840 ? Int(number) * 60 : Int(exactly: number)
}
