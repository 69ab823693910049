import Foundation
import GarminConnect
package import LiveService
import Site
import TrainingStore

/// How far a sign-in has come.
package enum LoginStep {
  case done
  /// A code was sent to the runner, by mail or phone.
  case needsCode(PendingLogin)
}

/// A sign-in that waits for its code; it lives in memory alone.
package final class PendingLogin {
  fileprivate let signIn: MobileSignIn
  fileprivate let unpacking: UnpackingFolder

  fileprivate init(_ signIn: MobileSignIn, _ unpacking: UnpackingFolder) {
    (self.signIn, self.unpacking) = (signIn, unpacking)
  }

  deinit { unpacking.remove() }
}

extension Desk {
  /// The page where a browser signs in, and ends at a ticket.
  package static let ticketPage = ServiceTicket.page

  private static let loginPaused = "garmin.login.paused"
  /// So long nobody signs in once Garmin has refused a program.
  private static let loginPause = 3_600.0

  /// Whether a sign-in is kept.
  package func hasTokens() throws(Refusal) -> Bool {
    try refusing { try SignInTokens.kept(in: secrets) != nil }
  }

  /// Whose sign-in is kept, where Garmin told a name.
  package func currentUser() throws(Refusal) -> String? {
    try refusing { try SignInTokens.kept(in: secrets)?.userName }
  }

  /// Opens Garmin's service with the sign-in that is kept; `nil` without any.
  func resume(_ unpacking: UnpackingFolder) throws -> ConnectAPI? {
    try unpacking.make()
    return try ConnectAPI(
      Self.signInAddresses(), folder: secrets, temporaryFolder: unpacking.path)
  }

  /// Signs in with e-mail address and password, once; the password is erased.
  ///
  /// - Throws: why it did not come to anything. After Garmin has kept a program out nothing is tried
  ///   for an hour.
  package func beginLogin(
    email: String, password: SecretBytes
  ) throws(Refusal) -> LoginStep {
    defer { password.erase() }
    return try refusing {
      guard !email.isEmpty, !password.isEmpty else {
        throw Refusal(
          "e-mail address or password is empty", help: "nothing was sent; try again")
      }
      let store = try openStore()
      if let until = try store.serviceStates()[Self.loginPaused].flatMap(Double.init),
        until > Clock.system.now()
      {
        throw ServiceTrouble.signInPaused(until: until)
      }
      let unpacking = UnpackingFolder(besideStore: workspace.storePath)
      try unpacking.make()
      let pending = PendingLogin(
        try MobileSignIn(Self.signInAddresses(), temporaryFolder: unpacking.path), unpacking)
      do {
        switch try withoutCoreDumps({ () throws(ServiceTrouble) in
          try pending.signIn.begin(email: email, password: password)
        }) {
        case .needsCode: return .needsCode(pending)
        case .done(let ticket):
          try finishLogin(ticket, unpacking)
          return .done
        }
      } catch ServiceTrouble.signInBlocked {
        let until = Clock.system.now() + Self.loginPause
        try store.write { try $0.noteService(Self.loginPaused, String(until)) }
        throw ServiceTrouble.signInBlocked
      }
    }
  }

  /// Ends a sign-in with the code that was sent.
  ///
  /// - Returns: whether the code was accepted; another one may be tried.
  package func completeMFA(
    _ pending: PendingLogin, code: SecretBytes
  ) throws(Refusal) -> Bool {
    defer { code.erase() }
    return try refusing {
      do {
        let ticket = try withoutCoreDumps { () throws(ServiceTrouble) in
          try pending.signIn.complete(code: code)
        }
        try finishLogin(ticket, pending.unpacking)
        return true
      } catch ServiceTrouble.codeNotAccepted {
        return false
      }
    }
  }

  /// Signs in with a ticket of a browser, or the whole address it stands in.
  package func logIntoGarmin(ticket text: String) throws(Refusal) {
    try refusing {
      guard let ticket = ServiceTicket(pasted: text) else {
        throw Refusal(
          "that is no ticket of Garmin",
          help:
            "copy the whole address at which the browser ended, or the part that begins with ST-")
      }
      let unpacking = UnpackingFolder(besideStore: workspace.storePath)
      defer { unpacking.remove() }
      try finishLogin(ticket, unpacking)
    }
  }

  /// Takes over the sign-in of another program, from its `garmin_tokens.json` or the folder it is in.
  package func importGarminTokens(_ path: String) throws(Refusal) {
    try refusing {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      let file = isFolder.boolValue ? path + "/garmin_tokens.json" : path
      guard let bytes = FileManager.default.contents(atPath: file), bytes.count < 65_536 else {
        throw Refusal(
          "\(file) cannot be read", help: "name the garmin_tokens.json of the other program")
      }
      let unpacking = UnpackingFolder(besideStore: workspace.storePath)
      defer { unpacking.remove() }
      try unpacking.make()
      let api = try ConnectAPI(
        Self.signInAddresses(), importing: Array(bytes), folder: secrets,
        temporaryFolder: unpacking.path)
      guard let api else {
        throw Refusal(
          "\(file) holds no sign-in that openrun knows",
          help: "files of garth (oauth1_token.json, oauth2_token.json) cannot be used any more; "
            + "sign in by  openrun garmin login --ticket")
      }
      try verify(api)
    }
  }

  private func finishLogin(_ ticket: ServiceTicket, _ unpacking: UnpackingFolder) throws {
    try unpacking.make()
    try verify(
      ConnectAPI(
        Self.signInAddresses(), ticket: ticket, folder: secrets,
        temporaryFolder: unpacking.path))
  }

  /// Looks who has signed in; a sign-in that opens nothing is not kept.
  private func verify(_ api: ConnectAPI) throws {
    do { try api.check() } catch let trouble {
      if [.signInOver, .refused].contains(trouble) {
        _ = try SignInTokens.forget(in: secrets)
      }
      throw trouble
    }
  }

  /// Garmin's own, or one on this computer for tests.
  private static func signInAddresses() throws -> SignInAddresses {
    guard let text = environment["GARMIN_SIGN_IN_BASE_URL"] else { return SignInAddresses() }
    guard let addresses = SignInAddresses(loopback: text) else {
      throw Refusal(
        "GARMIN_SIGN_IN_BASE_URL is no address that a password may be sent to",
        help: "leave it out: a password goes to garmin.com alone")
    }
    return addresses
  }
}
