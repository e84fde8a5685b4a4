;;; attach.el --- the language server in Emacs, with eglot -*- lexical-binding: t -*-

;; Attaches the server to a sample and asks what a user would; writes the Test Anything Protocol.
;; Environment: CABLEGRAM_SERVER (program), CABLEGRAM_WORKSPACE (folder), CABLEGRAM_SAMPLE and CABLEGRAM_CITED (files
;; in it), CABLEGRAM_REFERENCE (how the sample cites the other).

;;; Code:

(require 'eglot)
(require 'flymake)
(require 'project)
(require 'seq)

(defconst cable-test-patience 20)
(defvar cable-test-total 0)
(defvar cable-test-failed 0)

(defun cable-test-say (format &rest arguments)
  "Write a line to standard output, of FORMAT with ARGUMENTS."
  (princ (concat (apply #'format format arguments) "\n")))

(defmacro cable-test (title &rest body)
  "Run BODY as the test called TITLE; it fails when BODY signals an error."
  (declare (indent 1))
  `(progn
     (setq cable-test-total (1+ cable-test-total))
     (condition-case reason
         (progn ,@body (cable-test-say "ok %d - %s" cable-test-total ,title))
       (error
        (setq cable-test-failed (1+ cable-test-failed))
        (cable-test-say "not ok %d - %s\n  %S" cable-test-total ,title reason)))))

(defun cable-test-assert (condition format &rest arguments)
  "Signal an error of FORMAT with ARGUMENTS unless CONDITION."
  (unless condition (apply #'error format arguments)))

(defun cable-test-eventually (what probe)
  "Call PROBE until it gives something, and give that; an error about WHAT when it takes too long."
  (let ((end (+ (float-time) cable-test-patience)) value)
    (while (not (or (setq value (funcall probe)) (> (float-time) end)))
      (accept-process-output nil 0.05))
    (or value (error "%s: not in time" what))))

(defun cable-test-go-to (text)
  "Put point on the second character of the first TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (1+ (match-beginning 0))))

(defun cable-test-ask (method &optional at-point)
  "The server's answer to METHOD about this buffer, or AT-POINT of it."
  (jsonrpc-request (eglot-current-server) method
                   (if at-point
                       (eglot--TextDocumentPositionParams)
                     (list :textDocument (eglot--TextDocumentIdentifier)))))

(defun cable-test-names (symbols)
  "The names of SYMBOLS and all below them."
  (seq-mapcat (lambda (symbol)
                (cons (plist-get symbol :name) (cable-test-names (plist-get symbol :children))))
              symbols))

(defun cable-test-diagnostics (text)
  "The diagnostics of this buffer that speak of TEXT."
  (seq-filter (lambda (diagnostic) (string-search text (flymake-diagnostic-text diagnostic)))
              (flymake-diagnostics)))

(define-derived-mode cable-test-mode text-mode "Cable" "Cables, for this test.")
(put 'cable-test-mode 'eglot-language-id "cable")
(add-to-list 'eglot-server-programs
             (list 'cable-test-mode "node" (getenv "CABLEGRAM_SERVER") "lsp" "--stdio"))
(setq eglot-sync-connect t
      eglot-connect-timeout cable-test-patience
      eglot-autoshutdown nil
      eglot-send-changes-idle-time 0
      flymake-no-changes-timeout 0.1
      make-backup-files nil
      create-lockfiles nil)

(let ((workspace (file-name-as-directory (getenv "CABLEGRAM_WORKSPACE"))))
  (setq project-find-functions (list (lambda (_) (cons 'transient workspace))))
  (find-file (expand-file-name (getenv "CABLEGRAM_SAMPLE") workspace))
  (cable-test-mode))

(cable-test "the server attaches"
  (apply #'eglot (eglot--guess-contact))
  (cable-test-eventually "eglot" #'eglot-managed-p))

(cable-test "hovering a routing indicator tells whose it is"
  (cable-test-go-to "RUEHC/")
  (let* ((contents (plist-get (cable-test-ask :textDocument/hover t) :contents))
         (text (or (plist-get contents :value) "")))
    (cable-test-assert (string-match-p "SECSTATE\\|Department of State" text) "hover: %S" contents)))

(cable-test "the outline names the numbered paragraphs"
  (let ((names (cable-test-names (cable-test-ask :textDocument/documentSymbol))))
    (dolist (number '("1." "2." "3."))
      (cable-test-assert (seq-some (lambda (name) (string-prefix-p number name)) names)
                         "no paragraph %s among %S" number names))))

(cable-test "the definition of a reference is the cited cable"
  (cable-test-go-to (getenv "CABLEGRAM_REFERENCE"))
  (let* ((answer (cable-test-eventually
                  "definition"
                  (lambda ()
                    (let ((found (cable-test-ask :textDocument/definition t)))
                      (if (vectorp found) (and (> (length found) 0) (aref found 0)) found)))))
         (uri (or (plist-get answer :targetUri) (plist-get answer :uri))))
    (cable-test-assert (string-suffix-p (concat "/" (getenv "CABLEGRAM_CITED")) uri) "%S" uri)))

(cable-test "a wrong tag is reported, and no longer when it is corrected"
  (flymake-mode 1)
  (goto-char (point-min))
  (re-search-forward "^TAGS:.*$")
  (let ((start (point)))
    (insert " ZZZQ")
    (eglot--signal-textDocument/didChange)
    (cable-test-eventually "the diagnostic" (lambda () (cable-test-diagnostics "ZZZQ")))
    (delete-region start (+ start (length " ZZZQ")))
    (eglot--signal-textDocument/didChange)
    (cable-test-eventually "the end of the diagnostic" (lambda () (not (cable-test-diagnostics "ZZZQ"))))))

(cable-test-say "1..%d" cable-test-total)
(set-buffer-modified-p nil)
(ignore-errors (eglot-shutdown (eglot-current-server)))
(kill-emacs (if (= cable-test-failed 0) 0 1))

;;; attach.el ends here
