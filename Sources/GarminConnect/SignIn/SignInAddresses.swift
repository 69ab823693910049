import LiveService

/// Where a sign-in happens, where tickets are changed into tokens, and what they open.
package struct SignInAddresses: Sendable {
  let signIn: ServiceAddress
  let tokens: ServiceAddress
  let data: ServiceAddress

  /// Garmin's own.
  package init() {
    signIn = ServiceAddress(host: "sso.garmin.com")
    tokens = ServiceAddress(host: "diauth.garmin.com")
    data = ServiceAddress(host: "connectapi.garmin.com")
  }

  /// One on this computer, for tests; `nil` for any other.
  package init?(loopback text: String) {
    guard let address = ServiceAddress(text), address.isLoopback else { return nil }
    (signIn, tokens, data) = (address, address, address)
  }

  var isLoopback: Bool { data.isLoopback }
}
