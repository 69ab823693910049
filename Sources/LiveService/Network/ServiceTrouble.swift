/// Why a service gave nothing.
package enum ServiceTrouble: Error, Hashable, Sendable {
  /// The key is wrong, over or deleted.
  case keyNotAccepted
  /// What the environment has in place of a key is none.
  case noKey(variable: String)
  /// What a sign-in has opened is closed again: the runner has to sign in anew.
  case signInOver
  /// E-mail address or password is wrong.
  case passwordNotAccepted
  /// The code that came by mail or phone is wrong, or too old.
  case codeNotAccepted
  /// The ticket of a browser was used before, or is older than a minute.
  case ticketOver
  /// It lets no program sign in for now.
  case signInBlocked
  /// It let no program sign in, so that none tries until then, in seconds since 1970.
  case signInPaused(until: Double)
  /// It wants something else of the runner first, in one word of its own.
  case signInRefused(String)
  /// It does not talk to this program, or this network.
  case refused
  /// It asks to be left alone, until a time in seconds since 1970.
  case paused(until: Double)
  /// It cannot be reached, and why.
  case unreachable(Cause)
  /// It answers with an error of its own.
  case failing(status: Int)
  /// It did not understand us: a fault of openrun.
  case misunderstood(status: Int, area: String)
  /// What it says is no answer to what was asked.
  case noAnswer(area: String)
  /// What came is not whole.
  case damaged
  /// A secret cannot be used.
  case secret(SecretError)

  package enum Cause: Hashable, Sendable {
    case noConnection, timeOut, certificate, insecure, cutOff, tooLarge, noRoom(String), other(
      String)
  }
}

extension ServiceTrouble {
  package init(_ error: TransportError) {
    let cause: Cause =
      switch error {
      case .unreachable: .noConnection
      case .timedOut: .timeOut
      case .untrusted: .certificate
      case .insecure: .insecure
      case .cutOff: .cutOff
      case .tooLarge: .tooLarge
      case .noRoom(let reason): .noRoom(reason)
      case .failed(let words): .other(words)
      }
    self = .unreachable(cause)
  }
}
