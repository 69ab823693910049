import Foundation
package import LiveService

/// Garmin's service as its own programs use it, opened by a sign-in.
package final class ConnectAPI: GarminSource {
  /// What Garmin's program for phones calls itself.
  static let identity: [Request.Header] = [
    .init("User-Agent", "GCM-Android-5.23"),
    .init(
      "X-Garmin-User-Agent",
      "com.garmin.android.apps.connectmobile/5.23; ; Google/sdk_gphone64_arm64/google; Android/33; "
        + "Dalvik/2.1.0"),
    .init("X-Garmin-Paired-App-Version", "10861"), .init("X-Garmin-Client-Platform", "Android"),
    .init("X-App-Ver", "10861"), .init("X-Lang", "en"), .init("X-GCExperience", "GC5"),
    .init("Accept-Language", "en-US,en;q=0.9"),
  ]
  /// So many seconds before its end a token is changed for the next.
  private static let margin = 900.0

  private let addresses: SignInAddresses
  private let folder: SecretFolder
  private let conversation: Conversation
  private let clock: Clock
  private var tokens: SignInTokens

  private init(
    _ addresses: SignInAddresses, folder: SecretFolder, conversation: Conversation, clock: Clock,
    tokens: SignInTokens
  ) {
    (self.addresses, self.folder, self.conversation) = (addresses, folder, conversation)
    (self.clock, self.tokens) = (clock, tokens)
  }

  /// With the tokens that are kept; `nil` without any.
  package convenience init?(
    _ addresses: SignInAddresses, folder: SecretFolder, temporaryFolder: String,
    clock: Clock = .system
  ) throws(ServiceTrouble) {
    guard let tokens = try SignInTokens.kept(in: folder, now: clock.now()) else { return nil }
    self.init(
      addresses, folder: folder,
      conversation: try Self.conversation(addresses, temporaryFolder, clock), clock: clock,
      tokens: tokens)
  }

  /// Changes a ticket into tokens, and keeps them.
  package convenience init(
    _ addresses: SignInAddresses, ticket: ServiceTicket, folder: SecretFolder,
    temporaryFolder: String, clock: Clock = .system
  ) throws(ServiceTrouble) {
    let conversation = try Self.conversation(addresses, temporaryFolder, clock)
    let service = TokenService(
      address: addresses.tokens, conversation: conversation, clock: clock)
    let tokens = try service.tokens(for: ticket)
    try tokens.keep(in: folder)
    self.init(
      addresses, folder: folder, conversation: conversation, clock: clock, tokens: tokens)
  }

  /// Takes tokens of another program, and keeps them; `nil` where the file holds none.
  package convenience init?(
    _ addresses: SignInAddresses, importing file: [UInt8], folder: SecretFolder,
    temporaryFolder: String, clock: Clock = .system
  ) throws(ServiceTrouble) {
    guard var tokens = SignInTokens(file: file, now: clock.now()) else { return nil }
    tokens.profile = nil
    try tokens.keep(in: folder)
    self.init(
      addresses, folder: folder,
      conversation: try Self.conversation(addresses, temporaryFolder, clock), clock: clock,
      tokens: tokens)
  }

  package var requestCount: Int { conversation.requestCount }
  package var originalTypes: String { "*/*" }

  package func get(_ path: String, accept: String) throws(ServiceTrouble) -> Answer {
    if tokens.access.expires - Self.margin < clock.now() { try renew() }
    var isReplay = false
    while true {
      let response = try conversation.ask(
        Request(
          url: addresses.data.base + path,
          headers: [
            .init("Authorization", "Bearer " + tokens.access.secret.text), .init("Accept", accept),
          ] + Self.identity))
      switch response.status {
      case 200: return response.body.count == 0 ? .nothing : .data(response.body)
      case 204: return .nothing
      case 401:
        guard !isReplay else { throw .signInOver }
        isReplay = true
        try renew()
      case 403: throw .refused
      case 404: return .missing
      default: throw .misunderstood(status: response.status, area: area(of: path))
      }
    }
  }

  /// Who has signed in; asked for once and kept with the tokens.
  func profile() throws(ServiceTrouble) -> SignInTokens.Profile {
    if let profile = tokens.profile { return profile }
    return try askProfile()
  }

  /// Whether the tokens open anything.
  package func check() throws(ServiceTrouble) { _ = try askProfile() }

  private func askProfile() throws(ServiceTrouble) -> SignInTokens.Profile {
    struct Form: Decodable {
      var displayName: String
      var profileId: Int64?
      var fullName: String?
    }
    let path = "/userprofile-service/socialProfile"
    guard case .list(let bytes) = try list(path),
      let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)), !form.displayName.isEmpty
    else { throw .noAnswer(area: area(of: path)) }
    // An address is nothing to be shown.
    let name = form.fullName.flatMap { $0.isEmpty || $0.contains("@") ? nil : $0 }
    let profile = SignInTokens.Profile(
      displayName: form.displayName, profileID: form.profileId, fullName: name)
    tokens.profile = profile
    try tokens.keep(in: folder)
    return profile
  }

  /// Gets the next tokens, which are on disk before they are used.
  ///
  /// Of two programs that want them at once the second takes what the first got.
  private func renew() throws(ServiceTrouble) {
    let result = Result {
      try folder.locked(.renewal) {
        let kept = try SignInTokens.kept(in: folder, now: clock.now())
        if let kept, kept.refresh != tokens.refresh {
          tokens = kept
          return
        }
        let service = TokenService(
          address: addresses.tokens, conversation: conversation, clock: clock)
        let next = try service.next(after: tokens)
        try next.keep(in: folder)
        tokens = next
      }
    }
    guard case .failure(let error) = result else { return }
    switch error {
    case let trouble as ServiceTrouble: throw trouble
    case let error as SecretError: throw .secret(error)
    default: throw .noAnswer(area: "the renewal of the sign-in")
    }
  }

  private static func conversation(
    _ addresses: SignInAddresses, _ temporaryFolder: String, _ clock: Clock
  ) throws(ServiceTrouble) -> Conversation {
    var manners = Manners(toward: addresses.data)
    // Nobody has promised anything to programs that sign in: at the first sign they stop.
    if manners.spacing > 0 { manners.spacing = 1 }
    (manners.longestWait, manners.shortestPause) = (-1, 3_600)
    do throws(TransportError) {
      return Conversation(try Transport(folder: temporaryFolder), manners: manners, clock: clock)
    } catch { throw ServiceTrouble(error) }
  }
}
