/// What has to be known of a type before a value of it goes into a fingerprint.
enum TypeShape: UInt8 {
  /// It says itself what it holds.
  case plain
  /// A column of numbers, written at once.
  case numbers
  /// It has no order of its own.
  case unordered
}

/// The shapes of the types that were met: looking one up in the program's tables is dear.
///
/// A table of places, each with an identity and a shape; an identity is searched from the place
/// that its bits name, onwards.
struct TypeShapes: Sendable {
  private var identities = [UInt](repeating: 0, count: 256)
  private var shapes = [TypeShape](repeating: .plain, count: 256)
  private var count = 0

  subscript<Value>(type: Value.Type) -> TypeShape {
    mutating get {
      let identity = UInt(bitPattern: ObjectIdentifier(type))
      let place = place(of: identity)
      if identities[place] == identity { return shapes[place] }
      let shape = Self.shape(of: type)
      add(identity, shape)
      return shape
    }
  }

  /// Where an identity stands or could stand; there is always a free place.
  private func place(of identity: UInt) -> Int {
    let last = UInt(identities.count - 1)
    // Metadata lies at multiples of eight.
    var place = (identity >> 3 ^ identity >> 11) & last
    while identities[Int(place)] != identity, identities[Int(place)] != 0 {
      place = (place + 1) & last
    }
    return Int(place)
  }

  private mutating func add(_ identity: UInt, _ shape: TypeShape) {
    if 2 * count >= identities.count { grow() }
    let place = place(of: identity)
    (identities[place], shapes[place]) = (identity, shape)
    count += 1
  }

  private mutating func grow() {
    let old = zip(identities, shapes).filter { $0.0 != 0 }
    let room = 2 * identities.count
    identities = Array(repeating: 0, count: room)
    shapes = Array(repeating: .plain, count: room)
    for (identity, shape) in old {
      let place = place(of: identity)
      (identities[place], shapes[place]) = (identity, shape)
    }
  }

  private static func shape<Value>(of type: Value.Type) -> TypeShape {
    if type == [Double].self { return .numbers }
    return type is any UnorderedValue.Type ? .unordered : .plain
  }
}

/// What has no order of its own.
private protocol UnorderedValue {}

extension Dictionary: UnorderedValue {}
extension Set: UnorderedValue {}
