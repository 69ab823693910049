import Foundation
import Routes

extension [UInt8] {
  /// The drawings of ways in a page, with where they stand; charts are left out.
  var drawings: [(way: DrawnWay, range: Range<Int>)] {
    var found: [(DrawnWay, Range<Int>)] = []
    var end = 0
    for start in offsets(of: "<svg") where start >= end {
      let head = text(start..<(self[start...].firstIndex(of: 0x3E) ?? count))
      let words = head.attribute("class").split(separator: " ")
      guard !Set(words).isDisjoint(with: Self.kinds) else { continue }
      end = endOfDrawing(from: start)
      var way = DrawnWay(from: Array(self[start..<end]))
      way.isStamp = words.contains("thumb")
      if !way.vertices.isEmpty { found.append((way, start..<end)) }
    }
    return found
  }

  /// Classes of drawings that show a way.
  private static var kinds: Set<Substring> { ["route", "thumb", "map", "track", "heat"] }

  /// Where a drawing ends that may hold others.
  private func endOfDrawing(from start: Int) -> Int {
    var (at, depth) = (start, 0)
    while let tag = self[at...].firstIndex(of: 0x3C) {
      let name = self[tag...].prefix(5)
      if name.elementsEqual("<svg ".utf8) || name.elementsEqual("<svg>".utf8) { depth += 1 }
      if name.elementsEqual("</svg".utf8) { depth -= 1 }
      if depth == 0 { return Swift.min(count, tag + 6) }
      at = tag + 1
    }
    return count
  }
}

extension DrawnWay {
  /// Reads what is between a drawing's tags.
  fileprivate init(from svg: [UInt8]) {
    var whole: [[PlanarPoint]] = []
    var pieces: [[PlanarPoint]] = []
    var isGhost = false
    var at = 0
    while let start = svg[at...].firstIndex(of: 0x3C),
      let end = svg[start...].firstIndex(of: 0x3E)
    {
      at = end
      let tag = svg.text(start..<end)
      let words = tag.attribute("class")
      if tag.hasPrefix("<svg"), width == 0 {
        let box = numbers(tag.attribute("viewBox").utf8)
        if box.count == 4 { (width, height) = (box[2], box[3]) }
      }
      if tag.hasPrefix("<g") { isGhost = words.contains("ghost") }
      if tag.hasPrefix("</g") { isGhost = false }
      if tag.hasPrefix("<circle") {
        let places = [tag.attribute("cx"), tag.attribute("cy")].compactMap {
          Double($0.hasSuffix("%") ? $0.dropLast() : $0[...]).map { number in
            tag.contains("%") ? number / 100 : number
          }
        }
        guard places.count == 2 else { continue }
        let isShare = tag.contains("%")
        vertices.insert(
          PlanarPoint(
            x: places[0] * (isShare ? width : 1), y: places[1] * (isShare ? height : 1)))
      }
      // The arrow's corners lie beside the way.
      guard tag.hasPrefix("<path") || tag.hasPrefix("<poly"), !words.hasPrefix("way") else {
        continue
      }
      let lines = parts(tag.attribute(tag.hasPrefix("<path") ? "d" : "points"))
      for line in lines { vertices.formUnion(line) }
      guard !isGhost else { continue }
      if words.hasPrefix("case") { whole += lines } else { pieces += lines }
    }
    lines = joined(whole.isEmpty ? pieces : whole)
  }
}

/// The lines of a path of straight pieces.
private func parts(_ path: String) -> [[PlanarPoint]] {
  path.utf8.split(separator: UInt8(ascii: "M")).map { part in
    let values = numbers(part)
    return stride(from: 0, to: values.count - 1, by: 2).map {
      PlanarPoint(x: values[$0], y: values[$0 + 1])
    }
  }.filter { !$0.isEmpty }
}

/// The decimal numbers of a text, whatever stands between them.
private func numbers(_ text: some Collection<UInt8>) -> [Double] {
  var numbers: [Double] = []
  var (value, step, isNegative, hasDigits) = (0.0, 0.0, false, false)
  func end() {
    if hasDigits { numbers.append(isNegative ? -value : value) }
    (value, step, isNegative, hasDigits) = (0, 0, false, false)
  }
  for byte in text {
    switch byte {
    case 0x30...0x39:
      let digit = Double(byte - 0x30)
      if step == 0 { value = value * 10 + digit } else { value += digit * step }
      if step != 0 { step /= 10 }
      hasDigits = true
    case UInt8(ascii: ".") where step == 0: step = 0.1
    case UInt8(ascii: "-"):
      end()
      isNegative = true
    default: end()
    }
  }
  end()
  return numbers
}

/// Lines that begin where the one before ends, as one.
private func joined(_ lines: [[PlanarPoint]]) -> [[PlanarPoint]] {
  lines.reduce(into: []) { joined, line in
    if let end = joined.last?.last, let start = line.first, end.distance(to: start) < 0.2 {
      joined[joined.count - 1] += line.dropFirst()
    } else {
      joined.append(line)
    }
  }
}

extension String {
  /// The value of an attribute of a tag; empty without one.
  fileprivate func attribute(_ name: String) -> String {
    guard let start = range(of: " \(name)=\"") else { return "" }
    return String(self[start.upperBound...].prefix { $0 != "\"" })
  }
}
