import Diagnostics

extension Inspection {
  /// What was found, for people: a line for the file, then one for each thing known.
  package var text: String {
    var lines = [heading]
    func add(_ label: String, _ value: String?) {
      guard let value else { return }
      lines.append("  " + label + String(repeating: " ", count: 12 - label.count) + value)
    }
    add("start", start)
    add("sport", sport.map { $0 + (subSport.map { $0 == "generic" ? "" : ", \($0)" } ?? "") })
    add("distance", distanceMeters.map { decimal($0, places: 2) + " m" })
    add("heart rate", heartRate.map(words))
    if let sessions, sessions.count > 1 {
      add("sessions", sessions.map { $0.sport ?? "unknown" }.joined(separator: ", "))
    }
    add("records", records.map(grouped))
    add("messages", messages.map(counted))
    add("apps", developerFields?.joined(separator: ", "))
    add(format == "zip" ? "files" : "rows", rows.map(grouped))
    add("contents", contents.map(counted))
    add("remark", remark)
    add("damage", damage?.sentence)
    return lines.joined(separator: "\n")
  }

  private var heading: String {
    let what = ([format ?? "unknown"] + [kind].compactMap { $0 }).joined(separator: " ")
    let packed = packing.map { ", packed with \($0)" }.joined()
    return "\(file): \(what), \(grouped(bytes)) bytes\(packed)"
  }

  private func words(_ rate: HeartRate) -> String {
    "\(rate.minimum) to \(rate.maximum), mean \(decimal(rate.mean, places: 1)) over "
      + "\(grouped(rate.records)) records"
  }

  private func counted(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key) \(grouped($0.value))" }
      .joined(separator: ", ")
  }
}

/// A number with a fixed count of decimals.
private func decimal(_ value: Double, places: Int) -> String {
  var power = 1
  for _ in 0..<places { power *= 10 }
  let scaled = (value * Double(power)).rounded()
  guard scaled.isFinite, abs(scaled) < 9e15 else { return "?" }
  let whole = Int(scaled)
  let digits = String(whole.magnitude % UInt(power))
  let zeros = String(repeating: "0", count: places - digits.count)
  return (whole < 0 ? "-" : "") + grouped(Int(whole.magnitude / UInt(power))) + "." + zeros + digits
}
