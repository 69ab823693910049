/// A value that many pages share, with the fingerprint of all it holds.
///
/// The fingerprint is made once; whatever the value is a part of is then hashed, compared and
/// fingerprinted by it, however large the value is.
@dynamicMemberLookup
package struct Digested<Value: Encodable & Sendable>: Sendable, DigestedValue {
  package let value: Value
  package let fingerprint: Fingerprint

  /// The type of the value must hold no dictionary and no set.
  package init(_ value: Value) {
    self.value = value
    do {
      fingerprint = try Fingerprint(of: value)
    } catch {
      preconditionFailure("\(Value.self) has no order of its own")
    }
  }

  package subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
    value[keyPath: path]
  }
}

extension Digested: Hashable {
  package static func == (a: Digested, b: Digested) -> Bool { a.fingerprint == b.fingerprint }
  package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}

extension Digested: Encodable {
  package func encode(to encoder: any Encoder) throws { try fingerprint.encode(to: encoder) }
}
