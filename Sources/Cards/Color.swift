/// A color of the plain theme's light palette: a card lies on ground that is not its own.
struct Color: Hashable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xFF)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  private init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  static let paper = Color(0xFB_FAF7)
  static let ink = Color(0x1C_1E21)
  static let dim = Color(0x5A_5F66)
  static let grid = Color(0xDE_DAD1)
  static let axis = Color(0x8A_8880)
  static let accent = Color(0xB8_3218)
  static let white = Color(0xFF_FFFF)
  /// Where no zone is known.
  static let plain = shades[3]

  private static let zones = ([0x75_808D, 0x0B_4DB8, 0x0E_9B6C, 0xE2_580A, 0x8E_2340] as [UInt32])
    .map(Color.init)
  private static let shades = ([0xEB_E8E0, 0xC9_D9EF, 0x8F_B2E0, 0x46_79C8, 0x0B_4DB8] as [UInt32])
    .map(Color.init)

  /// The color of a zone from 1 to 5.
  static func zone(_ zone: Int?) -> Color {
    zone.flatMap { zones.indices.contains($0 - 1) ? zones[$0 - 1] : nil } ?? plain
  }

  /// One of five shades, the lightest first.
  static func shade(_ shade: Int) -> Color { shades[min(max(shade, 0), 4)] }

  /// This color over another, as opaque as so many parts of all say.
  func over(_ ground: Color, parts: Int, of all: Int) -> Color {
    func mix(_ above: UInt8, _ below: UInt8) -> UInt8 {
      UInt8((Int(above) * parts + Int(below) * (all - parts) + all / 2) / all)
    }
    return Color(
      red: mix(red, ground.red), green: mix(green, ground.green), blue: mix(blue, ground.blue))
  }

  func distance(to other: Color) -> Int {
    let (red, green, blue) = (
      Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue)
    )
    return red * red + green * green + blue * blue
  }
}
