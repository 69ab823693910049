import Testing
@testable import Ingest
@Suite struct X {}
