/// The colors of five classes.
package enum Palette: Sendable, Hashable {
  /// Those of heart-rate zones, which tell nothing else.
  case zones
  /// From pale to deep, for what runs from little to much, such as pace.
  case shades

  /// The class that fills a shape; what is no class gets that of the unknown.
  func fill(_ number: Int) -> StaticString {
    guard self == .shades else { return zoneClass(number) }
    return switch number {
    case 1: "s1"
    case 2: "s2"
    case 3: "s3"
    case 4: "s4"
    case 5: "s5"
    default: zoneClass(0)
    }
  }
}
