/// A value that many pages share, with the fingerprint of all it holds.
///
/// The fingerprint is made once; whatever the value is a part of is then hashed, compared and
/// fingerprinted by it, however large the value is.
///
/// A reference to what never changes, so that lists of them are cheap to copy, to filter and to
/// sort.
@dynamicMemberLookup
package struct Digested<Value: Encodable & Sendable>: Sendable {
  @usableFromInline let held: Held

  /// The type of the value must hold no dictionary and no set.
  package init(_ value: Value) {
    do {
      held = Held(value, try Fingerprint(of: value))
    } catch {
      preconditionFailure("\(Value.self) has no order of its own")
    }
  }

  @inlinable package var value: Value { held.value }
  package var fingerprint: Fingerprint { held.fingerprint }

  @inlinable package subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
    held.value[keyPath: path]
  }

  @usableFromInline final class Held: Sendable {
    @usableFromInline let value: Value
    let fingerprint: Fingerprint

    init(_ value: Value, _ fingerprint: Fingerprint) {
      self.value = value
      self.fingerprint = fingerprint
    }
  }
}

extension Digested: Hashable {
  package static func == (a: Digested, b: Digested) -> Bool { a.fingerprint == b.fingerprint }
  package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension Digested: Encodable {
  package func encode(to encoder: any Encoder) throws {
    if let encoder = encoder as? FingerprintEncoder {
      encoder.sink.append(fingerprint)
    } else {
      try fingerprint.encode(to: encoder)
    }
  }
}
