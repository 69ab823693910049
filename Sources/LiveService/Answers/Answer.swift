/// What a service has where it was asked.
package enum Answer: Sendable {
  case data(SpooledBody)
  /// It has nothing to say of that.
  case nothing
  /// There is no such thing.
  case missing
  /// The key is not for that.
  case notPermitted
}

/// What a service lists of some days.
package enum ServiceList<Value: Sendable>: Sendable {
  case list(Value)
  /// It has nothing of them.
  case nothing
  /// The key is not for that, or the service does not have it.
  case notOffered
}

extension Answer {
  /// The JSON of it; `area` names what was asked where it is none.
  package func list(area: String) throws(ServiceTrouble) -> ServiceList<[UInt8]> {
    switch self {
    case .nothing: return .nothing
    case .missing, .notPermitted: return .notOffered
    case .data(let body):
      let bytes = body.bytes()
      switch bytes.first(where: { !jsonBlanks.contains($0) }) {
      case UInt8(ascii: "["), UInt8(ascii: "{"): return .list(bytes)
      case UInt8(ascii: "n"), nil: return .nothing
      default: throw .noAnswer(area: area)
      }
    }
  }
}

let jsonBlanks = Set(" \t\r\n".utf8)
