import Foundation
import LetterShapes

/// The outlines of a font between two weights, as scripts/font-outlines writes them.
struct Typeface: Sendable {
  /// The font of the built-in theme.
  static let plain = Typeface(
    Array(UnsafeBufferPointer(start: letter_shapes(), count: letter_shapes_count())))

  /// One letter: where its numbers stand.
  struct Letter {
    fileprivate let record: Int
    fileprivate let leftClass: Int
    fileprivate let rightClass: Int
  }

  private let bytes: [UInt8]
  /// How many of the font's units make the height of a line.
  let em: Double
  private let lightest: Double
  private let heaviest: Double
  private let rightClasses: Int
  private let letters: [UInt32: Letter]
  private let contours: Int
  private let points: Int
  private let pairs: Int

  init(_ bytes: [UInt8]) {
    func word(_ place: Int) -> Int { Self.word(bytes, place) }
    self.bytes = bytes
    em = Double(max(word(0), 1))
    rightClasses = word(3)
    lightest = Double(word(4))
    heaviest = Double(max(word(5), word(4) + 1))
    let count = word(1)
    var letters: [UInt32: Letter] = [:]
    for number in 0..<count {
      let record = 6 + 7 * number
      letters[UInt32(word(record))] = Letter(
        record: record, leftClass: word(record + 3), rightClass: word(record + 4))
    }
    self.letters = letters
    contours = 6 + 7 * count + 1
    let contourCount = word(contours - 1)
    points = contours + contourCount
    let pointCount = contourCount > 0 ? word(points - 1) : 0
    pairs = points + 4 * pointCount
  }

  /// The letters of a text, composed where the font has the composed one; what it lacks is left out,
  /// and each kind of space or break is a space.
  func letters(of text: String) -> [Letter] {
    scalars(of: text).compactMap { letters[$0] }
  }

  /// Whether the font has every letter of a text.
  func canSet(_ text: String) -> Bool {
    scalars(of: text).allSatisfy { letters[$0] != nil }
  }

  private func scalars(of text: String) -> [UInt32] {
    text.precomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
      switch scalar {
      case "\u{AD}": 0  // A place to break, which the font has as a hyphen.
      case _ where scalar.properties.isWhitespace: 0x20
      default: scalar.value
      }
    }
  }

  /// How far one letter stands from the next of a pair, in units of the font.
  func advance(of letter: Letter, before next: Letter?, weight: Double) -> Double {
    let alone = between(letter.record + 1, letter.record + 2, weight)
    guard let next else { return alone }
    let pair = pairs + 2 * (letter.leftClass * rightClasses + next.rightClass)
    return alone + between(pair, pair + 1, weight)
  }

  /// The curves of a letter in units of the font, upward from its line: where each goes through a
  /// point, and where a point only bends it.
  func curves(of letter: Letter, weight: Double) -> [[(point: Point, isOn: Bool)]] {
    let first = word(letter.record + 5)
    return (first..<first + word(letter.record + 6)).map { contour in
      let start = contour > 0 ? word(contours + contour - 1) : 0
      return (start..<max(word(contours + contour), start)).map { number in
        let place = points + 4 * number
        let x = Double(signed(place) >> 1)
        let point = Point(
          x: x + (Double(signed(place + 2)) - x) * heaviness(weight),
          y: between(place + 1, place + 3, weight))
        return (point, signed(place) & 1 == 1)
      }
    }
  }

  private func between(_ light: Int, _ heavy: Int, _ weight: Double) -> Double {
    let light = Double(signed(light))
    return light + (Double(signed(heavy)) - light) * heaviness(weight)
  }

  private func heaviness(_ weight: Double) -> Double {
    min(max((weight - lightest) / (heaviest - lightest), 0), 1)
  }

  private func signed(_ place: Int) -> Int {
    Int(Int16(truncatingIfNeeded: word(place)))
  }

  private func word(_ place: Int) -> Int { Self.word(bytes, place) }

  /// The number of two bytes at a place; 0 past the end.
  private static func word(_ bytes: [UInt8], _ place: Int) -> Int {
    let index = 2 * place
    guard index >= 0, index + 1 < bytes.count else { return 0 }
    return Int(bytes[index]) | Int(bytes[index + 1]) << 8
  }
}
