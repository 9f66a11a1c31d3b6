/** The operator's log. Seen to fail when the writer spread whatever it was given. */
import { codeOf, createLog } from '../src/log';
import { AppError } from '../src/errors';

describe('The log', () => {
  const written: string[] = [];
  const log = createLog(
    (line) => written.push(line),
    () => new Date(0),
  );

  it('writes a JSON line of the fields that it knows', () => {
    log('error', { event: 'turn-failed', code: 'deadline', channel: 'page' });
    expect(written.pop()).toBe(
      '{"time":"1970-01-01T00:00:00.000Z","level":"error","event":"turn-failed","code":"deadline","channel":"page"}\n',
    );
  });

  it('drops every field that it does not know, whoever hands it in', () => {
    const careless = { event: 'turn-failed', text: 'he shouted', from: '07700 900123' };
    log('info', careless);
    expect(written.pop()).toBe('{"time":"1970-01-01T00:00:00.000Z","level":"info","event":"turn-failed"}\n');
  });

  it('names an error by its code, or its class, and never by its message', () => {
    expect(codeOf(new AppError('deadline', 'he shouted'))).toBe('deadline');
    expect(codeOf(new TypeError('he shouted'))).toBe('TypeError');
    expect(codeOf('he shouted')).toBe('unknown');
  });
});
