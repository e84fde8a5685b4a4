-- Attaches the language server to a sample in Neovim and asks what a user would, in the Test Anything Protocol.
-- Environment: CABLEGRAM_SERVER (program), CABLEGRAM_WORKSPACE (folder), CABLEGRAM_SAMPLE and CABLEGRAM_CITED (files in it).
local workspace = vim.env.CABLEGRAM_WORKSPACE
local PATIENCE_MS, PROBE_MS = 20000, 50
local total, failed = 0, 0

-- Neovim does not end its own messages with a new line.
local function say(line)
  io.stdout:write('\n' .. line)
end

local function test(title, body)
  total = total + 1
  local passed, reason = pcall(body)
  if passed then
    say(('ok %d - %s'):format(total, title))
  else
    failed = failed + 1
    say(('not ok %d - %s\n  %s'):format(total, title, tostring(reason):gsub('\n', '\n  ')))
  end
end

local function eventually(what, probe)
  assert(vim.wait(PATIENCE_MS, probe, PROBE_MS), what .. ': not in time')
end

-- Zero-based line and character of the first match of a Lua pattern, as the protocol counts them (the samples are ASCII).
local function position_of(pattern)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    local column = line:find(pattern)
    if column then
      return { line = number - 1, character = column }
    end
  end
  error('no line matches ' .. pattern)
end

local function ask(method, position)
  local parameters = { textDocument = vim.lsp.util.make_text_document_params(), position = position }
  local answers = assert(vim.lsp.buf_request_sync(0, method, parameters, PATIENCE_MS), method .. ': no answer')
  local _, answer = next(answers)
  assert(not answer.error, answer.error and answer.error.message)
  return answer.result
end

local function symbol_names()
  local names = {}
  local function collect(symbols)
    for _, symbol in ipairs(symbols or {}) do
      table.insert(names, symbol.name)
      collect(symbol.children)
    end
  end
  collect(ask('textDocument/documentSymbol'))
  return names
end

local function diagnostics_with(code)
  return vim.tbl_filter(function(diagnostic)
    local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
    return diagnostic.source == 'cablegram' and (diagnostic.code or lsp.code) == code
  end, vim.diagnostic.get(0))
end

vim.cmd('edit ' .. vim.fn.fnameescape(workspace .. '/' .. vim.env.CABLEGRAM_SAMPLE))
vim.bo.filetype = 'cable'
local client = vim.lsp.start_client({
  name = 'cablegram',
  cmd = { 'node', vim.env.CABLEGRAM_SERVER, 'lsp', '--stdio' },
  root_dir = workspace,
  workspace_folders = { { uri = vim.uri_from_fname(workspace), name = 'workspace' } },
})

test('the server attaches', function()
  assert(client and vim.lsp.buf_attach_client(0, client), 'not attached')
  eventually('initialisation', function()
    return vim.lsp.buf_get_clients(0)[client] ~= nil
  end)
end)

test('hovering a routing indicator tells whose it is', function()
  local hover = ask('textDocument/hover', position_of('RUEHC/'))
  local text = hover.contents.value
  assert(text:find('SECSTATE') or text:find('Department of State'), text)
end)

test('the outline names the numbered paragraphs', function()
  local names = symbol_names()
  for number = 1, 3 do
    local named = vim.tbl_filter(function(name)
      return vim.startswith(name, number .. '.')
    end, names)
    assert(#named > 0, ('no paragraph %d among %s'):format(number, table.concat(names, ' | ')))
  end
end)

test('the definition of a reference is the cited cable', function()
  local target
  eventually('definition', function()
    local answer = ask('textDocument/definition', position_of(vim.env.CABLEGRAM_REFERENCE))
    target = answer and (answer[1] or answer)
    return target ~= nil and next(target) ~= nil
  end)
  local file = vim.uri_to_fname(target.targetUri or target.uri)
  assert(vim.endswith(file, '/' .. vim.env.CABLEGRAM_CITED), file)
end)

test('a wrong tag is reported, and no longer when it is corrected', function()
  local line = position_of('^TAGS:').line
  local before = vim.api.nvim_buf_get_lines(0, line, line + 1, true)
  vim.api.nvim_buf_set_lines(0, line, line + 1, true, { before[1] .. ' ZZZQ' })
  eventually('the diagnostic', function()
    return #diagnostics_with('unknown-tag') > 0
  end)
  vim.api.nvim_buf_set_lines(0, line, line + 1, true, before)
  eventually('the end of the diagnostic', function()
    return #diagnostics_with('unknown-tag') == 0
  end)
end)

say('1..' .. total .. '\n')
vim.lsp.stop_client(client)
vim.cmd(failed == 0 and 'qall!' or 'cquit 1')
