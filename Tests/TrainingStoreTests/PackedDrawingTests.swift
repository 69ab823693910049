import TestSupport
import Testing
import Training

@testable import TrainingStore

@Suite("Packed drawings")
struct PackedDrawingTests {
  @Test("a drawing comes back as it was, but for levels too fine to be seen")
  func roundTrip() throws {
    let packed = PackedDrawing(.full)
    var drawing = try #require(RunDrawing(packed: packed.bytes))
    let panels = try #require(drawing.streams?.panels)
    for (panel, wanted) in zip(panels, RunDrawing.full.streams?.panels ?? []) {
      #expect(panel.kind == wanted.kind)
      #expect(panel.lines.map(\.x) == wanted.lines.map(\.x))
      for (y, wanted) in zip(panel.lines.flatMap(\.y), wanted.lines.flatMap(\.y)) {
        #expect(abs(y - wanted) < 0.1 / 65_535)
      }
    }
    drawing.streams?.panels = RunDrawing.full.streams?.panels ?? []
    #expect(drawing == .full)
    #expect(packed.bytes.count < 600)
    #expect(RunDrawing(packed: PackedDrawing(RunDrawing()).bytes) == RunDrawing())
  }

  @Test("what comes back packs to the same bytes, and keeps its extremes to the last bit")
  func stable() {
    forAll { random in
      let drawing = RunDrawing.any(&random)
      let packed = PackedDrawing(drawing)
      guard let back = RunDrawing(packed: packed.bytes),
        let lines = drawing.streams?.panels[0].lines, let end = lines.map({ $0.x.last ?? 0 }).max(),
        let backLines = back.streams?.panels[0].lines
      else { return false }
      let (y, backY) = (lines.flatMap(\.y), backLines.flatMap(\.y))
      let (low, high) = (y.min() ?? 0, y.max() ?? 0)
      return PackedDrawing(back) == packed
        && backY.min() == low && backY.max() == high
        && zip(y, backY).allSatisfy { abs($0 - $1) <= (high - low) / 131_000 }
        && zip(lines.flatMap(\.x), backLines.flatMap(\.x)).allSatisfy {
          abs($0 - $1) <= end / 65_536
        }
    }
  }

  @Test("bytes that were cut, changed or made up are a drawing or none, and never a trap")
  func damage() {
    let bytes = PackedDrawing(.full).bytes
    for count in bytes.indices { #expect(RunDrawing(packed: Array(bytes[..<count])) == nil) }
    #expect(RunDrawing(packed: bytes + [0]) == nil)
    forAll(seeds: 2_000) { random in
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: damaged.indices, using: &random)
        damaged[place] = UInt8.random(in: 0...255, using: &random)
      }
      let madeUp = (0..<Int.random(in: 0...400, using: &random)).map { index in
        // Most numbers small, so that lists are walked into.
        index < 8 || Bool.random(using: &random)
          ? UInt8.random(in: 0...3, using: &random) : UInt8.random(in: 0...255, using: &random)
      }
      for bytes in [damaged, madeUp] {
        guard let drawing = RunDrawing(packed: bytes) else { continue }
        let lines = drawing.route?.lines ?? []
        _ = drawing.route?.splitLines(in: .imperial, count: 5)
        guard lines.reduce(0, { $0 + $1.points.count }) == drawing.route?.points.count ?? 0 else {
          return false
        }
        _ = PackedDrawing(drawing)
      }
      return true
    }
  }

  @Test("a count larger than the bytes that follow makes nothing large")
  func counts() {
    // A huge count at every place where a number can stand.
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x7F]
    let bytes = PackedDrawing(.full).bytes
    for place in bytes.indices {
      let damaged = Array(bytes[..<place]) + huge + Array(bytes[place...].dropFirst())
      guard let drawing = RunDrawing(packed: damaged) else { continue }
      #expect((drawing.route?.points.count ?? 0) + drawing.laps.count < bytes.count)
    }
  }

  @Test(
    "a number with few decimals takes few bytes, and every number comes back",
    arguments: [
      (number: nil, bytes: 1), (number: 0, bytes: 1), (number: 31, bytes: 2),
      (number: 141, bytes: 2), (number: 300.25, bytes: 3), (number: -12.5, bytes: 2),
      (number: 1 / 3.0, bytes: 9), (number: 1e300, bytes: 9), (number: .nan, bytes: 1),
    ] as [(number: Double?, bytes: Int)])
  func numbers(number: Double?, bytes: Int) {
    var writer = DrawingWriter()
    writer.optional(number)
    #expect(writer.bytes.count == bytes)
    let back: Double? = writer.bytes.withUnsafeBytes {
      var reader = DrawingReader($0)
      return reader.optional()
    }
    #expect(back == number.flatMap { $0.isFinite ? $0 : nil })
  }

  @Test("a text is written once, and looked up where it comes again")
  func texts() {
    var writer = DrawingWriter()
    let alike = ["\u{e9}", "e\u{301}"]
    let texts = (0..<60).map { "kind \($0)" } + alike + ["kind 3", "kind 99", "", nil] + alike
    for text in texts { writer.text(text) }
    let back = writer.bytes.withUnsafeBytes { bytes in
      var reader = DrawingReader(bytes)
      let back = texts.map { _ in reader.text() }
      #expect(reader.isWhole)
      return back
    }
    #expect(back.map { $0.map { Array($0.utf8) } } == texts.map { $0.map { Array($0.utf8) } })
  }
}
