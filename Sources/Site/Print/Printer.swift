import Diagnostics
import Printing

/// Has the printing process make documents: one process for all of them.
struct Printer: Sendable {
    let workshop: PrintWorkshop
    let settings: PrintSettings

    /// What came of a document.
    enum Answer: Sendable, Equatable {
        case done
        case refused(String)
    }

    /// What came of each document, in order; nil for those that the process did not come to, and why it did
    /// not.
    func print(_ orders: [PrintOrder]) async -> (answers: [Answer?], obstacle: PrintObstacle?) {
        var answers = [Answer?](repeating: nil, count: orders.count)
        guard !orders.isEmpty else { return (answers, nil) }
        do { try Disk.writeNew("\(workshop.folder)/jobs.json", manifest(of: orders)) } catch {
            return (answers, .disk(error.description))
        }
        for interpreter in settings.interpreters {
            let process = PrintProcess(
                interpreter: interpreter, script: "\(workshop.folder)/print.py", folder: workshop.folder)
            let ending = await process.run { line in Self.note(line, in: &answers) }
            switch ending {
            case .complete where answers.allSatisfy({ $0 != nil }): return (answers, nil)
            case .complete: return (answers, .broken("the printing process ended early"))
            case .unable: continue
            case .broken(let reason): return (answers, .broken(reason))
            }
        }
        return (answers, .noTypst(version: PrintSettings.version))
    }

    private func manifest(of orders: [PrintOrder]) -> [UInt8] {
        let jobs = orders.map { order -> JSON in
            [
                "template": .string("pdf/\(order.template).typ"), "data": .string(order.data),
                "output": .string("\(order.data).pdf"),
            ]
        }
        return JSON.object(manifest(jobs)).compactBytes
    }

    private func manifest(_ jobs: [JSON]) -> JSONObject {
        var manifest = JSONObject()
        manifest.set("version", PrintSettings.version)
        manifest.setList("jobs", jobs)
        return manifest
    }

    /// Takes down a line of the process: `done 3`, or `refused 3` and why.
    static func note(_ line: String, in answers: inout [Answer?]) {
        let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard parts.count > 1, let number = Int(parts[1]), answers.indices.contains(number) else { return }
        switch parts[0] {
        case "done": answers[number] = .done
        case "refused": answers[number] = .refused(parts.count > 2 ? parts[2] : "")
        default: return
        }
    }
}
