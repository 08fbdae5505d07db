import CFuzzer
import Foundation

// libFuzzer on what strangers' bytes reach. Usage, with the options of libFuzzer after it:
//
//     verken-fuzz luister RESOURCES -seed=1 -max_total_time=30 FOLDER…
//     verken-fuzz casus RESOURCES …
//
// `FOLDER` holds texts to begin with; what is found is added to the first.

let subjects: [String: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt] = unsafe [
  "luister": { start, count in
    unsafe ListeningSubject.hear(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  },
  "casus": { start, count in
    unsafe CaseSubject.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  },
]

guard CommandLine.arguments.count > 2, let subject = unsafe subjects[CommandLine.arguments[1]],
  !Resources.files(in: "pakket").isEmpty, !Resources.files(in: "basis").isEmpty
else {
  print("usage: verken-fuzz luister|casus RESOURCES [libFuzzer options] FOLDER…")
  exit(64)
}
var count = CommandLine.argc - 2
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv + 2
exit(unsafe LLVMFuzzerRunDriver(&count, &arguments, subject))
